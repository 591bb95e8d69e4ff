/** Fields that several forms about pages share. */
import { leavingReasons } from "~/domain/redaction/marks-manifest";
import { exemptionCodes } from "~/domain/terms/vocabulary";
import { choice, count, ifGiven, text } from "./fields";

export const note = text(undefined, { longest: 500, tooLong: "The note must be 500 characters or fewer" });
export const reason = choice(exemptionCodes, "Choose a reason");
export const leavingReason = choice(leavingReasons, "Choose why the page is left out");

/** Empty where the desk has found the copy. */
export const keptPage = ifGiven(count("Type the number of the page that is kept"));

/** A name or words on pages; `needed` says what for. */
export const wordsOnPages = (needed: string) => text(needed, { tooLong: "Type 200 characters or fewer" });
