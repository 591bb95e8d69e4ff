type ChildFailure = "took-too-long" | "needed-too-much-memory" | "failed" | "cancelled";
/** `detail` is for a developer's eyes only: it may quote what stood in the file. */
export type ChildResult<Value> = { ok: true; value: Value } | { ok: false; because: ChildFailure; detail?: string };
