/** What a run of qpdf came to: its exit code, and what it said. */
export type QpdfRun = { code: number; said: string };
