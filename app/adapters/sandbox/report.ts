/** How a task in a child tells its parent how far it is. */

/**
 * `report` resolves once the parent has dealt with the report before this one, so work runs at most one report ahead.
 */
export type Report<Progress> = (progress: Progress) => Promise<void>;

export type Task<Input, Output, Progress = never> = (input: Input, report: Report<Progress>) => Promise<Output>;
