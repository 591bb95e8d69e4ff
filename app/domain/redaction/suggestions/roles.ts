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
  atWorkAfter,
  departmentBefore,
  healthAfter,
  healthBefore,
  notTreating,
  officeRung,
  otherStaffAfter,
  otherStaffBefore,
  postNominalAfter,
  socialAfter,
  socialBefore,
  specialtyBefore,
  worksElsewhere,
} from "./professions";
import { kinAfter, kinAfterInForm, kinBefore } from "./relations";

/**
 * `cue` are the words that say so; `isWeak` where any other word of the page goes before; `isSaid` where
 * a sentence says it of the name ("Leyla is his mother").
 */
export type Role = {
  is: "kin" | "health" | "social" | "other";
  cue: string;
  isListed?: boolean;
  isWeak?: boolean;
  isSaid?: boolean;
};

/** One for each run, null where nothing says who it is. */
export function rolesOn(page: PageText, runs: readonly NameRun[]): (Role | null)[] {
  const roles = runs.map((run) => (isBareLetter(run) ? null : roleBeside(page, run)));
  for (let at = 1; at < runs.length; at += 1) roles[at] ??= roleInList(page, runs[at - 1]!, roles[at - 1]!, runs[at]!);
  const signing = signingEntries(page, runs);
  const inLetters = roles.map(
    (role, at) =>
      role ?? roleInLetter(page, runs[at]!) ?? (signing.has(at) ? { is: "health" as const, cue: "" } : null),
  );
  return inLetters.map((role, at) => role ?? roleAsGreeted(page, runs[at]!, runs, inLetters));
}

/** How an entry of a message book or a list ends: "…wife sleeps. trish", "… – Trish". */
const endsEntry = /(?:[.!?)\d]\s+|[-–]\s|,\s|\s{2,})$/;

/** Whoever ends two entries or more of a page by nothing but their name writes in it. */
function signingEntries(page: PageText, runs: readonly NameRun[]): Set<number> {
  const byName = new Map<string, number[]>();
  for (const [at, run] of runs.entries())
    if (!run.title && endsEntry.test(before(page, run, 4)) && /^\.?[^\S\n]*(?:\n|$)/.test(after(page, run, 4)))
      byName.set(run.text.toLowerCase(), [...(byName.get(run.text.toLowerCase()) ?? []), at]);
  return new Set([...byName.values()].filter(({ length }) => length > 1).flat());
}

const greeting = /(?:^|\n)[>\s]*(?:dear|hi|hello|hiya|morning|good morning|afternoon)\s$/i;
const offices = anyOf(list`
  nhs, cns, nurses?, sister, matron, ward, team, clinic, dept, reception, secretar(?:y|ies), consultants?
`);
const toColleague = new RegExp(String.raw`(?:^|\n)to:[^\n]*\b${offices}\b[^\n]*\n(?:[^\n]*\n){0,4}$`, "i");

/**
 * "Dear Simon", where Dr S. Long stands above as the addressee; "Hi Sal" in an e-mail that goes to the ward.
 */
function roleAsGreeted(
  page: PageText,
  run: NameRun,
  runs: readonly NameRun[],
  roles: readonly (Role | null)[],
): Role | null {
  const [only, ...others] = run.names;
  if (!only || others.length > 0 || run.title || !greeting.test(before(page, run, 24))) return null;
  const lineStart = page.text.lastIndexOf("\n", run.start - 1) + 1;
  const isAddressee = runs.some(
    (each, at) =>
      each.end <= run.start &&
      run.start - each.end < 400 &&
      roles[at]?.is === "health" &&
      each.names.some(({ is, text }) => text === only.text || (is === "initial" && text[0] === only.text[0])),
  );
  return isAddressee || toColleague.test(page.text.slice(Math.max(0, lineStart - 200), lineStart))
    ? { is: "health", cue: "" }
    : null;
}

/** "A", "I", "HR": no sentence says who is meant. */
const isBareLetter = ({ names, text }: NameRun) => names.every(({ is }) => is === "initial") && !text.includes(".");

const crewBefore = /(?<![\p{L}])(?:CREW|Crew)\s*:?\s*$/u;
const isNurseTitle = /^(?:sister|sr|nurse|matron|midwife)\.?$/i;
const healthTitle = /^(?:dr|doctor|prof|professor|sister|sr|nurse|matron|midwife)\.?$/i;

function roleBeside(page: PageText, run: NameRun): Role | null {
  const isTitled = healthTitle.test(run.title ?? "");
  const earlier = before(page, run, 60);
  const later = `${run.text.endsWith("'s") ? "'s" : ""}${after(page, run, 60)}`;
  if (outsideAfter.test(later)) return { is: "kin", cue: "an e-mail address outside the health service" };
  const kin = kinBeside(page, run, isTitled);
  if (officeRung.test(earlier) || (kin && isOfCall.test(kin) && (atWorkAfter.test(later) || healthAfter.test(later))))
    return { is: "health", cue: "" };
  if (kin) return { is: "kin", cue: kin, isSaid: /^\s(?:is|was)\s/.test(later) };
  const [byBirth] = calledByBirth.exec(run.text) ?? [];
  if (byBirth || isSisterByBirth(run, before(page, run, 200))) return { is: "kin", cue: byBirth ?? "Sister" };
  if (/^drs\.?$/i.test(run.title ?? "")) return { is: "health", cue: "", isListed: true };
  if (isTitled || postNominalAfter.test(after(page, run, 20))) return { is: "health", cue: "" };
  if (notTreating.test(earlier) || worksElsewhere.test(later)) return null;
  if (atWorkAfter.test(later) || departmentBefore.test(earlier) || (run.title && specialtyBefore.test(earlier)))
    return { is: "health", cue: "" };
  if (crewBefore.test(before(page, run, 12)) || overLines(earlier, healthBefore))
    return { is: "health", cue: "", isListed: true };
  if (overLines(later, healthAfter)) return { is: "health", cue: "" };
  if (isBeside(page, run, socialBefore, socialAfter)) return { is: "social", cue: "" };
  return isBeside(page, run, otherStaffBefore, otherStaffAfter) ? { is: "other", cue: "" } : null;
}

/** Words of contact and of who speaks, which say nothing of who it was. */
const isOfCall = /^(?:i am|my name is|spoke|t\/c|tc|p\/c|phone|ph|tel|call|message|letter)/i;
const outsideAfter = /^[\s,(<:]{1,3}(?:mailto:)?[\w.+-]+@(?!(?:[\w-]+\.)*(?:nhs\.(?:net|uk)|gov\.uk))[\w-]+\.\w/i;
/** "Uncle Bert", "Father Sikora", "Brother Ochieng"; a priest is nobody's nurse either. */
const calledByBirth = new RegExp(
  String.raw`^${anyOf(list`
    uncle, aunt, auntie, aunty, nana?, nanna, nanny, gran, granny, grand-?(?:ma|pa|dad), father, brother, mother, mama,
    papa, oma, opa, tante, t[ií]a, t[ií]o
  `)}(?= \p{Lu})`,
  "iu",
);

/**
 * "Sister Comfort": nurses are called by their family name, or by both. A strange name is a sister's where other
 * relatives are named so just before.
 */
function isSisterByBirth({ title, names }: NameRun, earlier: string): boolean {
  const [only] = names;
  const isAmongRelatives = /\b(?:[Bb]rother|[Ff]ather|[Mm]other|[Uu]ncle|[Aa]unt(?:ie)?|[Cc]ousin) \p{Lu}/u.test(
    earlier,
  );
  return (
    /^sister$/i.test(title ?? "") &&
    names.length === 1 &&
    (isGivenName(only!.text) || (isAmongRelatives && only!.is === "strange")) &&
    !isFamilyName(only!.text)
  );
}

/** The words that tie a name to the patient as a relative, friend or contact; null where there are none. */
function kinBeside(page: PageText, run: NameRun, isTitled: boolean): string | null {
  const earlier = before(page, run, 90);
  const found =
    nurseSister.test(earlier) || (isTitled && ofPractice.test(earlier)) ? null : overLines(earlier, kinBefore);
  if (found && (!isTitled || isTiedClosely(found[0]))) return asCue(found.groups?.["cue"]);
  const later = after(page, run, 60);
  const behind = nextSister.test(later) ? null : (overLines(later, kinAfter) ?? kinAfterInForm.exec(later));
  const isNurse = /^sister$/i.test(behind?.groups?.["cue"] ?? "") && run.names.some(({ is }) => is === "initial");
  return behind && !isNurse && !isNurseTitle.test(run.title ?? "") ? asCue(behind.groups?.["cue"]) : null;
}

/** "Dr Rao, Sister Webb": the next one. */
const nextSister = /^[,;&\s]{1,3}(?:Sister|Sr) \p{Lu}/u;
const nurseSister =
  /(?<![\p{L}])(?:ward|charge|nursing|theatre|night|clinic|district|senior|junior|d\/n|dn|unit|the) sisters?,?\s*$/iu;

/** "my partner, Dr Bishop" is one of the practice. */
const ofPractice = /(?<![\p{L}])(?:my|our) (?:senior |junior )?partners?,?\s*$/iu;

/** "her sister, Dr Rao" and "brother Dr Nasser", not "spoke to wife, Dr Rao aware". */
const isTiedClosely = (words: string) =>
  /^(?:her|his|their|my|our|your|the|an?)\s/i.test(words)
    ? !/[.:;/|]/.test(words)
    : /^\p{L}+(?:[- ]in[- ]law)?\s$/u.test(words);

const asCue = (cue: string | undefined) => cue?.replace(/\s+/g, " ").trim() || null;

/** As it stands, or as if a phrase that runs over the end of a line stood on one. */
const overLines = (text: string, pattern: RegExp) =>
  pattern.exec(text) ?? (text.includes("\n") ? pattern.exec(text.replace(/\n/g, " ")) : null);

const isBeside = (page: PageText, run: NameRun, earlier: RegExp, later: RegExp) =>
  overLines(before(page, run, 60), earlier) !== null || overLines(after(page, run, 60), later) !== null;

const age = String.raw`(?:[ ,]*\(?\d{1,2}(?: ?(?:yrs?|mths?|months|weeks|wks|y\/o|yo))?\)?)?`;
const goesOnWith = new RegExp(String.raw`^"?${age}\s*(?:,|&|\+|/|;|and|,\s*and|or)\s*"?$`, "i");
const goesOnForStaff = /^\s*(?:,|&|\+|\/|;|and)\s*$/;

/** "two boys, Alun and Rhys", "nurses on: Orla, Jincy": what is said of the first is said of those that follow. */
function roleInList(page: PageText, first: NameRun, role: Role | null, next: NameRun): Role | null {
  if (!role) return null;
  const gap = page.text.slice(first.end, next.start);
  if (role.is === "kin") return goesOnWith.test(gap) ? role : null;
  if (role.is !== "health" || !role.isListed || next.title) return null;
  return goesOnForStaff.test(gap) ? role : null;
}

const closings = list`
  yours sincerely, yours faithfully, yours truly, kind regards, best regards, regards, with best wishes, best wishes,
  yours, signed, dictated by, yours ever, many thanks, with thanks, cheers, thanks, best, all the best, with regards
`;
const closing = new RegExp(String.raw`(?:^|\n)\s*(?:with )?${anyOf(closings)},?\s*\n\s*$`, "i");
const header = /(?:^|\n)\s*(?:to|from|cc|bcc):\s*(?:[^\n<@]*;\s*)?$/i;

/** Who signs a letter of the hospital, and between whom its e-mails go; an address from outside is a stranger's. */
function roleInLetter(page: PageText, run: NameRun): Role | null {
  const earlier = before(page, run, 80);
  if (header.test(earlier) && !run.isQuoted) return { is: "health", cue: "", isWeak: true };
  return null;
}

const familyWrites = new RegExp(
  String.raw`(?<![\p{L}])my (?:late |dear |own |elderly )?(?:mother|mum|mam|father|dad|husband|wife|partner(?!s|, Dr)|son|daughter|brother|sister|nan|gran\w*|aunt\w*|uncle|neighbour|parents|family|in-laws)(?![\p{L}])`,
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
