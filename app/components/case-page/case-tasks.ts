/** What a case needs from request to disclosure, each with where it stands. */
import { authorityConfirmed, authorityRow, authorityQuestions, needsAuthority } from "~/domain/identity/authority";
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { childProblem, type ChildProblem } from "~/domain/identity/child-assessment";
import { recordsIn, stateOf } from "~/domain/cases/case-state";
import type { CaseState } from "~/domain/cases/case-states";
import { complaintIn } from "~/domain/moves/complaint";
import { isLate, openConsultations } from "~/domain/consultation/consultation";
import { identityProblem } from "~/domain/identity/entitlement";
import { identityQuestions } from "~/domain/identity/identity";
import { opinionProblem } from "~/domain/opinion/opinion";
import type { OpinionGap } from "~/domain/opinion/opinion-asked";
import { isOpen } from "~/domain/cases/questions";
import { requesterOf } from "~/domain/identity/requester";
import { kindOf, lastOf } from "~/domain/cases/read-history";
import { countPages, pagesInWords } from "~/domain/terms/page-ranges";
import type { WaitFacts } from "./case-waits";
import { askedInSentence } from "~/components/consultation/consultation-wording";
import { counted } from "~/components/design/counted";
import { gapsOn } from "~/components/opinion/opinion-shown";
import { evidenceWords } from "~/components/cases/request-wording";
import type { Task } from "~/components/design/task-list";

export type CaseTask = Omit<Task, "hint"> & { hint?: string };

/** `canWork`: only then do tasks lead to pages that change the case. */
export type TaskFacts = Omit<WaitFacts, "documents"> & {
  documents: readonly (WaitFacts["documents"][number] & { markCount: number })[];
  /** The patient's day of birth, where it is known. */
  bornOn?: CalendarDay | null;
};

type Facts = TaskFacts & { state: CaseState; records: TaskFacts["documents"] };

export function tasksOf(facts: TaskFacts): CaseTask[] {
  const { history } = facts;
  const all: Facts = {
    ...facts,
    state: stateOf(history),
    records: facts.documents.filter(({ kind }) => kind === "records"),
  };
  const isComplaint = kindOf(history) === "complaint";
  const isForRecords = ["access", "deceased-access"].includes(kindOf(history));
  const tasks = [
    ...(isComplaint ? [] : [identity(all), authority(all)]),
    ...(isForRecords
      ? [records(all), redaction(all), opinion(all), approval(all), disclosure(all)]
      : isComplaint
        ? []
        : [decision(all)]),
    ...complaintTasks(all),
  ];
  return facts.canWork ? tasks : tasks.map(({ href: _, ...task }) => task);
}

function identity({ number, history }: Facts): CaseTask {
  const href = `/cases/${number}/identity`;
  const confirmed = lastOf(history, "identity-confirmed");
  const question = identityQuestions(history);
  const title = "Confirm who asks";
  if (confirmed && !identityProblem(history))
    return {
      title,
      href,
      status: "done",
      hint: `${confirmed.evidence.map((kind) => evidenceWords[kind]).join(", ")}, ${formatDay(confirmed.on)}`,
    };
  if (isOpen(question))
    return {
      title,
      href,
      status: "in-progress",
      hint: `Asked for on ${formatDay(question.at(-1)!.askedOn)}, not yet come`,
    };
  if (!identityProblem(history)) return { title, href, status: "done", hint: "The documents themselves say who asks" };
  return { title, href, status: "to-do" };
}

const aboutChild: Record<ChildProblem, string> = {
  "child-not-assessed": "The child has still to be assessed",
  "child-may-not-be-asked-for": "The assessment does not allow it",
  "child-grew-up": "The patient has grown: assess again",
};

function authority({ number, history, bornOn = null, today }: Facts): CaseTask {
  const href = `/cases/${number}/authority`;
  const title = "Confirm that they may ask";
  const requester = requesterOf(history);
  const question = authorityQuestions(history);
  const problem = childProblem(history, { bornOn, today });
  if (problem) return { title, href, status: "to-do", hint: aboutChild[problem] };
  if (!needsAuthority(requester))
    return { title, status: "done", hint: `${authorityRow(requester).requester} needs no authority` };
  if (authorityConfirmed(history))
    return { title, href, status: "done", hint: `Accepted, ${formatDay(lastOf(history, "authority-confirmed")!.on)}` };
  if (isOpen(question))
    return {
      title,
      href,
      status: "in-progress",
      hint: `Asked for on ${formatDay(question.at(-1)!.askedOn)}, not yet come`,
    };
  return { title, href, status: "to-do" };
}

function records({ number, history, records }: Facts): CaseTask {
  const href = `/cases/${number}/records`;
  const title = "Add the records";
  if (recordsIn(history).size === 0) return { title, href, status: "to-do" };
  if (records.some(({ state }) => state === "waiting" || state === "preparing"))
    return { title, href, status: "in-progress", hint: "Being prepared" };
  const stopped = records.filter(({ state }) => state === "stopped").length;
  if (stopped > 0)
    return {
      title,
      href,
      status: "in-progress",
      hint: `${counted(stopped, "file was", "files were")} stopped before every page was ready`,
    };
  const refused = records.filter(({ state }) => state === "refused").length;
  if (refused > 0)
    return { title, href, status: "in-progress", hint: `${counted(refused, "file")} could not be prepared` };
  return { title, href, status: "done", hint: counted(records.length, "file") };
}

const afterRedaction: readonly CaseState[] = [
  "approval",
  "ready-to-disclose",
  "disclosed",
  "complaint-open",
  "complaint-closed",
];
const hasLeft: readonly CaseState[] = ["disclosed", "complaint-open", "complaint-closed"];

function redaction({ number, history, state, records, today }: Facts): CaseTask {
  const href = `/cases/${number}/records`;
  const title = "Decide the pages and redact";
  if (!records.some((record) => record.state === "ready"))
    return { title, status: "cannot-start-yet", hint: "There are no pages to look at yet" };
  if (afterRedaction.includes(state)) return { title, href, status: "done" };
  const [asked] = openConsultations(history);
  const undecided = records.reduce((total, { unresolved }) => total + unresolved, 0);
  if (undecided > 0)
    return {
      title,
      href,
      status: "in-progress",
      hint: `${counted(undecided, "page")} with something that must be decided`,
    };
  if (asked)
    return {
      title,
      href,
      status: "in-progress",
      hint: `Waiting for an answer of ${askedInSentence[asked.of]} about ${pagesInWords(asked.pages)}, wanted by ${formatDay(asked.answerBy)}${isLate(asked, today) ? ": overdue" : ""}`,
    };
  return { title, href, status: records.some(({ markCount }) => markCount > 0) ? "in-progress" : "to-do" };
}

function opinion({ number, history, records, today, state }: Facts): CaseTask {
  const href = `/cases/${number}/opinion`;
  const title = "Serious-harm opinion of a health professional";
  const problem = opinionProblem(history, today);
  const given = lastOf(history, "opinion-recorded");
  if (!problem || (given && hasLeft.includes(state)))
    return { title, href, status: "done", ...(given && { hint: `Given on ${formatDay(given.on)}` }) };
  if (problem === "opinion-stale")
    return { title, href, status: "to-do", hint: "The opinion is more than six months old" };
  const asked = lastOf(history, "opinion-requested");
  if (problem === "opinion-does-not-cover")
    return { title, href, ...askedSince(history, gapsInShort(gapsOn(history, today))) };
  if (asked) return { title, href, status: "in-progress", hint: `Asked for on ${formatDay(asked.on)}` };
  if (records.length === 0) return { title, status: "cannot-start-yet", hint: "There are no records to read yet" };
  return { title, href, status: "to-do" };
}

function askedSince(history: Facts["history"], hint: string): Pick<CaseTask, "status" | "hint"> {
  const last = lastOf(history, "opinion-requested", "opinion-recorded");
  return last?.type === "opinion-requested"
    ? { status: "in-progress", hint: `Asked for on ${formatDay(last.on)}. ${hint}` }
    : { status: "to-do", hint };
}

/** What the opinions leave open, each kind once: pages of a file, or whole files. */
function gapsInShort(gaps: readonly OpinionGap[]): string {
  const amount = (because: OpinionGap["because"], was: string, were: string) => {
    const of = gaps.filter((gap) => gap.because === because);
    const [files, pages] = [
      of.filter((gap) => gap.pages === "whole").length,
      of.reduce((sum, gap) => sum + (gap.pages === "whole" ? 0 : countPages(gap.pages)), 0),
    ];
    const both = [...(pages > 0 ? [counted(pages, "page")] : []), ...(files > 0 ? [counted(files, "file")] : [])].join(
      " and ",
    );
    return both && `${both} ${files + pages === 1 ? was : were}`;
  };
  const less = amount("asked-for", "was not looked at", "were not looked at");
  const added = amount("added-since", "was added after it", "were added after it");
  const [rest] = [amount("not-covered", "", "").trim()];
  return [
    ...(less ? [`It covers less than was asked for: ${less}`] : []),
    ...(added ? [added] : []),
    ...(rest ? [`Nobody was asked about ${rest}`] : []),
  ].join(". ");
}

function approval({ number, state, records }: Facts): CaseTask {
  const href = `/cases/${number}/release`;
  const title = "Release copy, checked by a second person";
  if (state === "ready-to-disclose" || hasLeft.includes(state)) return { title, href, status: "done" };
  if (state === "approval")
    return { title, href: `/cases/${number}/approval`, status: "in-progress", hint: "Waits for a second person" };
  if (!records.some((record) => record.state === "ready"))
    return { title, status: "cannot-start-yet", hint: "The pages must be redacted first" };
  return { title, href, status: "to-do" };
}

function disclosure({ number, state }: Facts): CaseTask {
  const href = `/cases/${number}/disclosure`;
  const title = "Send the records";
  if (hasLeft.includes(state)) return { title, href, status: "done" };
  if (state === "ready-to-disclose") return { title, href, status: "to-do" };
  return { title, status: "cannot-start-yet", hint: "A second person must approve the release copy first" };
}

/** A correction, an erasure or an objection. */
function decision({ number, history, state }: Facts): CaseTask {
  const href = `/cases/${number}/decide`;
  const title = "Decide the request";
  const made = lastOf(history, "request-decided");
  if (made && state === "decided") return { title, status: "done", hint: formatDay(made.on) };
  if (identityProblem(history)) return { title, status: "cannot-start-yet", hint: "Who asks must be confirmed first" };
  return { title, href, status: "to-do" };
}

function complaintTasks({ number, history }: Facts): CaseTask[] {
  const complaint = complaintIn(history);
  if (!complaint) return [];
  const came = `It came on ${formatDay(complaint.receivedOn)}`;
  return [
    complaint.isAcknowledged
      ? { title: "Acknowledge the complaint", status: "done" }
      : {
          title: "Acknowledge the complaint",
          href: `/cases/${number}/acknowledge-complaint`,
          status: "to-do",
          hint: came,
        },
    {
      title: "Answer the complaint",
      href: `/cases/${number}/answer-complaint`,
      status: "to-do",
      ...(complaint.isAcknowledged && { hint: came }),
    },
  ];
}
