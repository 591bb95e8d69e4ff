/**
 * The serious-harm opinion. A trust is not itself a health professional, so it may release health records only with an
 * opinion of the appropriate one that the serious-harm test is not met, and withhold for serious harm only with one
 * that it is; not older than six months on the day it is relied on (DPA 2018 Sch. 3 paras 5 and 6). For the dead,
 * advice is taken first (AHRA 1990 s.7).
 */
import { addDays, addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, recordsIn, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { coveredAsKnown } from "./already-known";
import { opinionsAsked } from "./opinion-asked";
import { opinionAbout, opinionsIn, recordsNotCovered, type ScopedOpinion } from "./opinion-scope";
import {
  type OpinionScope,
  type PageOfRecord,
  type PagesOfRecord,
  countPages,
  isWithin,
  pagesIn,
} from "~/domain/terms/page-ranges";
import { kindOf, sinceApplication } from "~/domain/cases/read-history";
import { may } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";
import { wrongDay, type WhenRefusal } from "~/domain/cases/when-it-happened";

/** "The period of 6 months ending with" the day of reliance; Regulation 1182/71 does not apply (s.205(2)(j)). */
export const earliestValidOpinion = (reliedOn: CalendarDay): CalendarDay => addDays(addMonths(reliedOn, -6), 1);

export const opinionValidOn = (opinionOn: CalendarDay, reliedOn: CalendarDay): boolean =>
  opinionOn >= earliestValidOpinion(reliedOn) && opinionOn <= reliedOn;

/**
 * The last day on which an opinion may be relied on. Months differ in length, so it is looked for from beyond their
 * longest.
 */
export function opinionValidUntil(opinionOn: CalendarDay): CalendarDay {
  let day = addDays(addMonths(opinionOn, 6), 4);
  while (!opinionValidOn(opinionOn, day)) day = addDays(day, -1);
  return day;
}

/** Those that may be relied on that day: the 1990 Act asks for advice but sets it no age. */
export const opinionsInForce = (history: EffectiveHistory, reliedOn: CalendarDay): ScopedOpinion[] =>
  opinionsIn(history).filter(({ on }) => kindOf(history) !== "access" || opinionValidOn(on, reliedOn));

/** Only access to records needs an opinion, and all of the records need one. */
export type OpinionProblem = "opinion-missing" | "opinion-stale" | "opinion-does-not-cover";

export function opinionProblem(history: EffectiveHistory, reliedOn: CalendarDay): OpinionProblem | null {
  const kind = kindOf(history);
  if (kind !== "access" && kind !== "deceased-access") return null;
  const known = coveredAsKnown(history);
  const opinions = [...opinionsIn(history), ...known];
  if (opinions.length === 0) return "opinion-missing";
  const valid = [...opinionsInForce(history, reliedOn), ...known];
  if (valid.length > 0 && recordsNotCovered(history, valid).length === 0) return null;
  return recordsNotCovered(history, opinions).length > 0 ? "opinion-does-not-cover" : "opinion-stale";
}

export type HarmProblem = "opinion-says-serious-harm-but-nothing-withheld" | "withheld-for-harm-without-opinion";

/** Pages that carry a mark for serious harm, and those that stay behind whole for whatever reason. */
export type WithheldForHarm = { forHarm: readonly PageOfRecord[]; whole: readonly PageOfRecord[] };

/** The pages withheld for serious harm for which no opinion says that the test is met, each once, in order. */
export function withheldWithoutHarm(
  history: EffectiveHistory,
  { forHarm }: Pick<WithheldForHarm, "forHarm">,
): PageOfRecord[] {
  const opinions = opinionsIn(history);
  const isSaid = (page: PageOfRecord) => {
    const said = opinionAbout(opinions, page);
    return said === "harm" || said === "maybe-harm";
  };
  const unsaid = forHarm.filter((page) => !isSaid(page));
  return [...new Map(unsaid.map((page) => [`${page.documentId}/${page.page}`, page])).values()];
}

/** What is withheld for serious harm must be what the opinions say: not less, and not more. */
export function harmProblem(history: EffectiveHistory, { forHarm, whole }: WithheldForHarm): HarmProblem | null {
  if (withheldWithoutHarm(history, { forHarm }).length > 0) return "withheld-for-harm-without-opinion";

  const opinions = opinionsIn(history);
  const leaves = (documentId: string, page: number) =>
    ![...forHarm, ...whole].some((one) => one.documentId === documentId && one.page === page);
  const records = recordsIn(history);
  const harmful = opinions.flatMap(({ harm }) => harm ?? []).filter(({ documentId }) => records.has(documentId));
  const isLeaving = harmful.some(({ documentId, pages }) =>
    pagesIn(pages).some((page) => opinionAbout(opinions, { documentId, page }) === "harm" && leaves(documentId, page)),
  );
  const isUnnamed = opinions.at(-1)?.outcome === "serious-harm" && !opinions.at(-1)!.harm && forHarm.length === 0;
  return isLeaving || isUnnamed ? "opinion-says-serious-harm-but-nothing-withheld" : null;
}

export type RecordOpinionRefusal =
  | WhenRefusal
  | "not-a-health-professional"
  | "case-takes-no-opinion"
  | "nothing-looked-at"
  | "pages-not-opened"
  | "harm-not-looked-at"
  | "harm-without-pages";
type Opinion = {
  outcome: "no-serious-harm" | "serious-harm";
  professional: string;
  role: Role;
  today: CalendarDay;
  on?: CalendarDay;
  /** What was looked at; left out, every record there is. */
  covers?: OpinionScope[];
  /** The pages for which the test is met; left out, they are not named. */
  harm?: PagesOfRecord[];
  /** Of what was looked at, the pages that were never served to the professional. */
  notOpened: readonly PagesOfRecord[];
};

/** `on` is the day the opinion was given, where that was before today. */
export function decideRecordOpinion(
  history: EffectiveHistory,
  { outcome, professional, role, today, on = today, covers, harm, notOpened }: Opinion,
): Decision<RecordOpinionRefusal> {
  if (!may(role, "give-opinion")) return refused("not-a-health-professional");
  const wrong = wrongDay(history, { on, today });
  if (wrong) return refused(wrong);
  if (!canMove(stateOf(history), "opinion-recorded")) return refused("case-takes-no-opinion");

  if (covers?.length === 0) return refused("nothing-looked-at");
  if (notOpened.length > 0) return refused("pages-not-opened");
  if (outcome === "serious-harm" && harm?.length === 0) return refused("harm-without-pages");
  if (
    outcome === "serious-harm" &&
    covers &&
    !(harm ?? []).every((one) =>
      isWithin(one.pages, covers.find(({ documentId }) => documentId === one.documentId)?.pages ?? []),
    )
  )
    return refused("harm-not-looked-at");

  return decided({
    type: "opinion-recorded",
    on,
    outcome,
    professional,
    ...(covers && !isEverything(history, covers) && { covers }),
    ...(outcome === "serious-harm" && harm && { harm }),
  });
}

export type RequestOpinionRefusal = "case-takes-no-opinion" | "nothing-asked-about" | "no-such-document";
type Request = {
  of: string;
  today: CalendarDay;
  /** What they are to look at; left out, the whole record. */
  scope?: OpinionScope[];
};

export function decideRequestOpinion(
  history: EffectiveHistory,
  { of, today, scope }: Request,
): Decision<RequestOpinionRefusal> {
  if (!canMove(stateOf(history), "opinion-requested")) return refused("case-takes-no-opinion");
  if (scope?.length === 0) return refused("nothing-asked-about");
  if (scope?.some(({ documentId }) => !recordsIn(history).has(documentId))) return refused("no-such-document");
  return decided({
    type: "opinion-requested",
    on: today,
    of,
    ...(scope && !isEverything(history, scope) && { scope }),
  });
}

/** Asked of them by name, and neither given nor declined since. */
export const isAwaitedFrom = (history: EffectiveHistory, person: string): boolean =>
  opinionsAsked(history).some(({ of }) => of === person) &&
  sinceApplication(history).findLast(
    (event) =>
      (event.type === "opinion-requested" && event.of === person) ||
      (event.type === "opinion-recorded" && event.professional === person),
  )?.type === "opinion-requested";

export type DeclineOpinionRefusal = "case-takes-no-opinion" | "opinion-not-asked-of-you";

/** Whoever was asked by name says that the opinion is not theirs to give: the appropriate professional is another. */
export function decideDeclineOpinion(
  history: EffectiveHistory,
  { person, today }: { person: string; today: CalendarDay },
): Decision<DeclineOpinionRefusal> {
  if (!canMove(stateOf(history), "opinion-declined")) return refused("case-takes-no-opinion");
  if (!isAwaitedFrom(history, person)) return refused("opinion-not-asked-of-you");
  return decided({ type: "opinion-declined", on: today, person });
}

const isEverything = (history: EffectiveHistory, scope: readonly OpinionScope[]) =>
  [...recordsIn(history)].every((id) =>
    scope.some(({ documentId, pages, of }) => documentId === id && countPages(pages) >= of),
  );
