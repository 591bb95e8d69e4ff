/** How far a file of a case has come on its way to pages. */
export const documentStates = [
  "waiting", // for the worker
  "preparing", // pages become ready one by one
  "ready",
  "refused", // it cannot be made into pages
  "stopped", // by an officer; it can be started again
  "unpacked", // it holds only other files, which are documents of their own
  "stored", // evidence: kept as it came, never made into pages
] as const;
export type DocumentState = (typeof documentStates)[number];

/** Work on it is under way or still to come. */
export const isInWork = ({ state }: { state: DocumentState }) => state === "waiting" || state === "preparing";
