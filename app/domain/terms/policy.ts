/**
 * How a trust reads the law where the sources disagree (docs/decisions/0007). A case keeps the policy it was received
 * under.
 */
import { z } from "zod";

export const clockPolicySchema = z.strictObject({
  /**
   * Whether the day on which the clarification arrives is left out too. UK GDPR art. 12A(5)(b) says both; some trusts,
   * more cautiously, count it.
   */
  pauseCount: z.enum(["inclusive", "half_open"]).default("inclusive"),
  /**
   * Whether a question asked when the last day has been counted, but before the working day to which it moved, leaves
   * out the days of that too.
   */
  pauseOnRollDay: z.boolean().default(false),
  /** Three months from the start, or two months from the end of the first. */
  extensionFrom: z.enum(["start", "first_month_end"]).default("start"),
  /** Whether waiting for proof of authority holds the clock as waiting for identity does (ICO, December 2025). */
  authorityResetsClock: z.boolean().default(true),
  /** Whether a fee for further copies holds the clock; art. 12A(2)(c) names only the fee of art. 12(5). */
  furtherCopyFeeStopsClock: z.boolean().default(false),
  /**
   * 21 days only for a record made wholly in the last 40 days (the Act), or for one added to in them (older NHS
   * guidance).
   */
  ahraRecentRule: z.enum(["statute", "nhs"]).default("statute"),
  /** The day the application reached us, or the day it bears. */
  ahraCountsFrom: z.enum(["receipt", "letter"]).default("receipt"),
  /** What the trust promises for the dead where the law sets no period: a relative without a right, a correction. */
  ownPromiseForTheDead: z.enum(["forty_days", "none"]).default("forty_days"),
  /** What the trust promises an independent mental capacity advocate, to whom the law sets no period. */
  ownPromiseToAdvocates: z.enum(["one_month", "none"]).default("one_month"),
});
export type ClockPolicy = z.infer<typeof clockPolicySchema>;

export const recommendedPolicy: ClockPolicy = clockPolicySchema.parse({});
