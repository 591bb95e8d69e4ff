/** What parent and child say to each other. */
export type FromParent = { say: "start"; task: string; input: unknown } | { say: "go-on" };
export type FromChild =
  | { say: "ready" }
  | { say: "progress"; value: unknown }
  | { say: "done"; value: unknown }
  | { say: "failed"; detail: string; code: string | null };
