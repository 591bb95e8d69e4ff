/**
 * In what part a person stands on a page: as somebody close to the patient, as a health professional, as other staff.
 * Told by the words beside the name, by its place in a letter or a list, and by the name beside it.
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import { isFamilyName, isGivenName } from "./lexicon";
import type { NameRun } from "./name-runs";
import { namesAnOrganisation } from "./organisations";
import { after, before, type PageText } from "./page-text";
import {
  healthAfter,
  healthBefore,
  otherStaffAfter,
  otherStaffBefore,
  postNominalAfter,
  socialAfter,
  socialBefore,
} from "./professions";
import { kinAfter, kinAfterInForm, kinBefore } from "./relations";

/** `cue` are the words that say so. */
export type Role = { is: "kin" | "health" | "social" | "other"; cue: string; isListed?: boolean };

/** One for each run, null where nothing says who it is. */
export function rolesOn(page: PageText, runs: readonly NameRun[]): (Role | null)[] {
  const roles = runs.map((run) => (isBareLetter(run) ? null : roleBeside(page, run)));
  for (let at = 1; at < runs.length; at += 1) roles[at] ??= roleInList(page, runs[at - 1]!, roles[at - 1]!, runs[at]!);
  return roles.map((role, at) => role ?? roleInLetter(page, runs[at]!));
}

/** "A", "I", "HR": no sentence says who is meant. */
const isBareLetter = ({ names, text }: NameRun) => names.every(({ is }) => is === "initial") && !text.includes(".");

const crewBefore = /(?<![\p{L}])(?:CREW|Crew)\s*:?\s*$/u;
const isNurseTitle = /^(?:sister|sr|nurse|matron|midwife)\.?$/i;
const healthTitle = /^(?:dr|doctor|prof|professor|sister|sr|nurse|matron|midwife)\.?$/i;

function roleBeside(page: PageText, run: NameRun): Role | null {
  const isTitled = healthTitle.test(run.title ?? "");
  const kin = kinBeside(page, run, isTitled);
  if (kin) return { is: "kin", cue: kin };
  if (isSisterByBirth(run)) return { is: "kin", cue: "Sister" };
  if (isTitled || postNominalAfter.test(after(page, run, 20))) return { is: "health", cue: "" };
  if (crewBefore.test(before(page, run, 12)) || overLines(before(page, run, 60), healthBefore))
    return { is: "health", cue: "", isListed: true };
  if (overLines(after(page, run, 60), healthAfter)) return { is: "health", cue: "" };
  if (isBeside(page, run, socialBefore, socialAfter)) return { is: "social", cue: "" };
  return isBeside(page, run, otherStaffBefore, otherStaffAfter) ? { is: "other", cue: "" } : null;
}

/** "Sister Comfort": nurses are called by their family name, or by both. */
function isSisterByBirth({ title, names }: NameRun): boolean {
  const [only] = names;
  return /^sister$/i.test(title ?? "") && names.length === 1 && isGivenName(only!.text) && !isFamilyName(only!.text);
}

/** The words that tie a name to the patient as a relative, friend or contact; null where there are none. */
function kinBeside(page: PageText, run: NameRun, isTitled: boolean): string | null {
  const earlier = before(page, run, 90);
  const found = nurseSister.test(earlier) ? null : overLines(earlier, kinBefore);
  if (found && (!isTitled || isTiedClosely(found[0]))) return asCue(found.groups?.["cue"]);
  const later = after(page, run, 60);
  const behind = overLines(later, kinAfter) ?? kinAfterInForm.exec(later);
  return behind && !isNurseTitle.test(run.title ?? "") ? asCue(behind.groups?.["cue"]) : null;
}

const nurseSister =
  /(?<![\p{L}])(?:ward|charge|nursing|theatre|night|clinic|district|senior|junior|d\/n|dn|unit|the) sisters?,?\s*$/iu;

/** "her sister, Dr Rao" and "brother Dr Nasser", not "spoke to wife, Dr Rao aware". */
const isTiedClosely = (words: string) =>
  /^(?:her|his|their|my|our|your|the|an?)\s/i.test(words)
    ? !/[.:;/|]/.test(words)
    : /^\p{L}+(?:[- ]in[- ]law)?\s$/u.test(words);

const asCue = (cue: string | undefined) => cue?.replace(/\s+/g, " ").trim() || null;

/** As it stands, or as if a phrase that runs over the end of a line stood on one. */
const overLines = (text: string, pattern: RegExp) => pattern.exec(text) ?? pattern.exec(text.replace(/\n/g, " "));

const isBeside = (page: PageText, run: NameRun, earlier: RegExp, later: RegExp) =>
  overLines(before(page, run, 60), earlier) !== null || overLines(after(page, run, 60), later) !== null;

const age = String.raw`(?:[ ,]*\(?\d{1,2}(?: ?(?:yrs?|mths?|months|weeks|wks|y\/o|yo))?\)?)?`;
const goesOnWith = new RegExp(String.raw`^"?${age}\s*(?:,|&|\+|/|;|and|,\s*and|or)\s*"?$`, "i");
const goesOnWithoutAnd = /^\s*(?:,|&|\+|\/|;)\s*$/;

/** "two boys, Alun and Rhys", "nurses on: Orla, Jincy": what is said of the first is said of those that follow. */
function roleInList(page: PageText, first: NameRun, role: Role | null, next: NameRun): Role | null {
  if (!role) return null;
  const gap = page.text.slice(first.end, next.start);
  if (role.is === "kin") return goesOnWith.test(gap) ? role : null;
  return role.is === "health" && role.isListed && !next.title && goesOnWithoutAnd.test(gap) ? role : null;
}

const closings = list`
  yours sincerely, yours faithfully, yours truly, kind regards, best regards, regards, with best wishes, best wishes,
  yours, signed, dictated by
`;
const closing = new RegExp(String.raw`(?:^|\n)\s*(?:with )?${anyOf(closings)},?\s*\n\s*$`, "i");
const header = /(?:^|\n)\s*(?:to|from|cc|bcc):\s*(?:[^\n<@]*;\s*)?$/i;
const addressAfter = /^[^\n]{0,3}(?:<|\[mailto:|\()?\s*[\w.+-]+@/i;

/** Who signs a letter of the hospital, and between whom its e-mails go; an address from outside is a stranger's. */
function roleInLetter(page: PageText, run: NameRun): Role | null {
  const earlier = before(page, run, 80);
  if (header.test(earlier) && !addressAfter.test(after(page, run, 40)) && !run.isQuoted)
    return { is: "health", cue: "" };
  return null;
}

const familyWrites = new RegExp(
  String.raw`(?<![\p{L}])my (?:late |dear |own |elderly )?(?:mother|mum|mam|father|dad|husband|wife|partner|son|daughter|brother|sister|nan|gran\w*|aunt\w*|uncle|neighbour|parents|family|in-laws)(?![\p{L}])`,
  "iu",
);
/** A letter whose head is an office's, and in which nobody speaks of their own family. */
const isFromStaff = ({ text }: PageText) =>
  namesAnOrganisation(text.split("\n").slice(0, 5).join("\n")) && !familyWrites.test(text);

const isNearTop = ({ text }: PageText, { start }: NameRun) => text.slice(0, start).split("\n").length <= 4;

/** Where only a name stands, perhaps with figures behind it, at the end of a page or below a letter's closing. */
export function isSignature(page: PageText, run: NameRun): boolean {
  const lineStart = page.text.lastIndexOf("\n", run.start - 1) + 1;
  if (/[.!?]\s$/.test(before(page, run, 2)) && page.text.slice(run.end).trim() === "") return true;
  if (!/^\s*(?:\/\s*)?$/.test(page.text.slice(lineStart, run.start))) return false;
  const line = /^[^\n]*/.exec(page.text.slice(run.end))![0];
  if (!/^[\s.,]*(?:(?:ext|x|bleep|#)?[\s:.]*\d{1,5})?\s*$/i.test(line) || isNearTop(page, run)) return false;
  const rest = page.text.slice(run.end + line.length).trim();
  if (closing.test(page.text.slice(0, lineStart))) return isFromStaff(page);
  const isInFull = run.names.filter(({ is }) => is !== "initial").length > 1;
  return (
    !isInFull &&
    !/:\s*$/.test(page.text.slice(0, lineStart)) &&
    !/(?:^|\n)\s*Dear\b/.test(page.text) &&
    rest.split("\n").filter(Boolean).length <= 1
  );
}
