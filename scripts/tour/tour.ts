/** What the tour carries from step to step, and how a step says no. */

/** Something said no: the sentence is for the person at the terminal. */
export class Refusal extends Error {}

export type Tour = TourFiles & { out: string; say(line: string): void };

export type TourFiles = { application: Uint8Array; records: { name: string; bytes: Uint8Array }[]; find: string[] };
