/**
 * No test is held to a time: the machine may be busy with other things. This is when a wait is taken for one that never
 * ends, in milliseconds.
 */
export const patience = 600_000;
