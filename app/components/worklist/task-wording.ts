/** The tasks of a case in words, each with the page where it is done. */
import { formatDay } from "~/domain/calendar/calendar";
import { authorityRow } from "~/domain/identity/authority";
import type { GapCount } from "~/domain/opinion/opinion-gaps";
import { pagesInWords } from "~/domain/terms/page-ranges";
import type { TaskStanding } from "~/domain/worklist/task-standings";
import type { Task, TaskName } from "~/domain/worklist/tasks";
import { evidenceWords } from "~/components/cases/request-wording";
import { askedInSentence } from "~/components/consultation/consultation-wording";
import { counted } from "~/components/design/counted";
import type { Task as TaskLine } from "~/components/design/task-list";

const titles: Record<TaskName, string> = {
  "confirm-identity": "Confirm who asks",
  "confirm-authority": "Confirm that they may ask",
  "pass-on": "Pass it on to those who answer it",
  "settle-who-applies": "Settle who applies now that the patient has died",
  "close-after-death": "Close the case, as the patient has died",
  "seek-patients-note": "Look for the patient’s note that no access be given",
  "add-records": "Add the records",
  "decide-pages": "Decide the pages and redact",
  "weigh-third-parties": "Weigh what is said of other people",
  "obtain-opinion": "Serious-harm opinion of a health professional",
  "make-release-copy": "Release copy, checked by a second person",
  "send-records": "Send the records",
  "decide-request": "Decide the request",
  "acknowledge-complaint": "Acknowledge the complaint",
  "answer-complaint": "Answer the complaint",
};

/** Beneath the case's own address. */
const pages: Record<TaskName, string> = {
  "confirm-identity": "identity",
  "confirm-authority": "authority",
  "pass-on": "redirect",
  "settle-who-applies": "apply-for-the-dead",
  "close-after-death": "withdraw",
  "seek-patients-note": "seek-patients-note",
  "add-records": "records",
  "decide-pages": "records",
  "weigh-third-parties": "weigh-third-parties",
  "obtain-opinion": "opinion",
  "make-release-copy": "release",
  "send-records": "disclosure",
  "decide-request": "decide",
  "acknowledge-complaint": "acknowledge-complaint",
  "answer-complaint": "answer-complaint",
};

/** Whoever may not work the case reads the same and is led nowhere. */
export function tasksInWords(
  tasks: readonly Task[],
  { number, canWork }: { number: string; canWork: boolean },
): (Omit<TaskLine, "hint"> & { hint?: string })[] {
  return tasks.map((task) => {
    const [page, hint] = [canWork ? pageFor(task) : null, hintFor(task.standing)];
    return {
      title: titles[task.name],
      status: task.status,
      ...(page && { href: `/cases/${number}/${page}` }),
      ...(hint && { hint }),
    };
  });
}

/** Null where there is nothing more to do or to see. */
export function pageFor({ name, status, standing }: Task): string | null {
  if (status === "cannot-start-yet" || status === "not-needed" || nothingToSee.includes(standing.is)) return null;
  if (standing.is === "points-open" || standing.is === "returned-by-second-person") return "release";
  if (standing.is === "patient-wished-no-access") return "refuse";
  return standing.is === "with-second-person" ? "approval" : pages[name];
}

const nothingToSee: readonly TaskStanding["is"][] = [
  "no-authority-needed",
  "request-decided",
  "complaint-acknowledged",
];

function hintFor(standing: TaskStanding): string | null {
  switch (standing.is) {
    case "not-begun":
    case "begun":
    case "finished":
    case "complaint-acknowledged":
    case "no-longer-needed":
      return null;
    case "proof-asked-for":
      return `Asked for on ${formatDay(standing.on)}, not yet come`;
    case "identity-confirmed":
      return `${standing.evidence.map((kind) => evidenceWords[kind]).join(", ")}, ${formatDay(standing.on)}`;
    case "documents-say-who-asks":
      return "The documents themselves say who asks";
    case "child-not-assessed":
      return "The child has still to be assessed";
    case "child-may-not-be-asked-for":
      return "The assessment does not allow it";
    case "child-grew-up":
      return "The patient has grown: assess again";
    case "no-authority-needed":
      return `${authorityRow(standing.requester).requester} needs no authority`;
    case "authority-accepted":
      return `Accepted, ${formatDay(standing.on)}`;
    case "files-being-prepared":
      return "Being prepared";
    case "files-stopped":
      return `${counted(standing.files, "file was", "files were")} stopped before every page was ready`;
    case "files-refused":
      return `${counted(standing.files, "file")} could not be prepared`;
    case "files-ready":
      return counted(standing.files, "file");
    case "no-pages-yet":
      return "There are no pages to look at yet";
    case "pages-unresolved":
      return `${counted(standing.pages, "page")} with something that must be decided`;
    case "pages-undecided":
      return `${counted(standing.pages, "page")} still to decide`;
    case "points-open":
      return `Every page is decided; ${counted(standing.points, "suggestion or page outside the request is", "suggestions or pages outside the request are")} not`;
    case "returned-by-second-person":
      return "The second person returned it: see what they wrote";
    case "third-parties-not-weighed":
      return `Something is withheld about them, for ${counted(standing.reasons, "reason")} that no weighing on record bears out`;
    case "harm-not-withheld":
      return "It speaks of serious harm on pages that would leave: withhold them, or ask again";
    case "withheld-without-harm":
      return "Something is withheld for serious harm that no opinion speaks of: take the mark off, or ask again";
    case "answer-awaited":
      return `Waiting for ${answerInWords(standing)}${standing.isLate ? ": overdue" : ""}`;
    case "no-records-to-read-yet":
      return "There are no records to read yet";
    case "opinion-asked-for":
      return [`Asked for on ${formatDay(standing.on)}`, ...gapsInWords(standing.gaps)].join(". ");
    case "opinion-declined":
      return `Not theirs to give, said whoever was asked, ${formatDay(standing.on)}: ask somebody else`;
    case "opinion-does-not-cover":
      return gapsInWords(standing.gaps).join(". ");
    case "already-known":
      return "The patient has already seen or knows all of it: no opinion is needed";
    case "opinion-stale":
      return "The opinion is more than six months old";
    case "opinion-given":
      return `Given on ${formatDay(standing.on)}`;
    case "pages-not-redacted-yet":
      return "The pages must be redacted first";
    case "copy-being-made":
      return "Being made";
    case "copy-not-made":
      return "It could not be made: see what was found";
    case "copy-being-sent":
      return "Being sealed and sent";
    case "copy-to-hand-over":
      return "Sealed: post it or hand it over, and record it";
    case "with-second-person":
      return "Waits for a second person";
    case "copy-not-approved-yet":
      return "A second person must approve the release copy first";
    case "identity-not-confirmed-yet":
      return "Who asks must be confirmed first";
    case "may-not-ask-yet":
      return "Whether they may ask must be settled first";
    case "patient-wished-no-access":
      return "There is one: nothing is released, and the request is refused";
    case "request-decided":
      return formatDay(standing.on);
    case "complaint-came":
      return `It came on ${formatDay(standing.on)}`;
  }
}

const answerInWords = ({ of, pages, by }: Extract<TaskStanding, { is: "answer-awaited" }>) =>
  `an answer of ${askedInSentence[of]} about ${pagesInWords(pages)}, wanted by ${formatDay(by)}`;

const gapsInWords = (gaps: readonly GapCount[]): string[] => gaps.map((gap) => gapWords[gap.because](gap));

const gapWords: Record<GapCount["because"], (gap: GapCount) => string> = {
  "asked-for": (gap) =>
    `It covers less than was asked for: ${amountOf(gap)} ${isOne(gap) ? "was" : "were"} not looked at`,
  "added-since": (gap) => `${amountOf(gap)} ${isOne(gap) ? "was" : "were"} added after it`,
  "not-covered": (gap) => `Nobody was asked about ${amountOf(gap)}`,
};

const isOne = ({ pages, files }: GapCount) => pages + files === 1;

const amountOf = ({ pages, files }: GapCount) =>
  [pages > 0 && counted(pages, "page"), files > 0 && counted(files, "file")].filter(Boolean).join(" and ");
