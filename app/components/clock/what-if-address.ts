/**
 * The address of a what-if: only what the page asks, and of that only what was given and is not the recommended
 * reading.
 */
import { whatIfDays } from "~/domain/clock/what-if/what-if-wording";
import { policyChoices } from "./policy-wording";

const asked = new Set(["kind", ...Object.keys(whatIfDays), "feeBasis", "reason"]);
const recommended = new Map<string, string>(policyChoices.map((choice) => [choice.name, choice.recommended]));

const says = ([name, value]: [string, string]): boolean =>
  value.trim() !== "" && (recommended.has(name) ? value !== recommended.get(name) : asked.has(name));

export const whatIfAddress = (sent: URLSearchParams): URLSearchParams => new URLSearchParams([...sent].filter(says));
