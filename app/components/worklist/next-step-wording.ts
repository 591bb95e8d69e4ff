/** One sentence in plain words: what a case needs now. */
import { awaited } from "~/domain/clock/open-questions";
import type { AskedOfMe } from "~/domain/worklist/asked-of-me";
import type { Next, NextStep } from "~/domain/worklist/next-step";
import type { TaskStanding } from "~/domain/worklist/task-standings";
import type { Task } from "~/domain/worklist/tasks";
import { pageFor } from "./task-wording";

const sentences = {
  disclosed: "The records have been sent. Nothing more is owed.",
  refused: "The request was refused and the requester told why. Nothing more is owed.",
  withdrawn: "The requester withdrew the request. Nothing more is owed.",
  "closed-incomplete": "The case was closed because what we asked for never came.",
  redirected: "The request was passed on to those who answer it.",
  decided: "The request was decided. Nothing more is owed.",
  "complaint-upheld":
    "The complaint was upheld, in whole or in part. Where the answer promises something, such as a new copy, open the case again; otherwise nothing more is owed.",
  "complaint-closed": "The complaint was answered. Nothing more is owed.",
  "complaint-withdrawn": "The complaint was withdrawn. Nothing more is owed.",
  "ended-with-death":
    "The patient has died, and what was asked for has ended with them. Whoever may apply for the records of the dead may do so at any time.",
  "send-again":
    "The file was sealed again, with a new password, and is not yet with the recipient. See that it goes to them once more; then give them the new password another way.",
  "give-password":
    "The records have been sent, sealed. Give the recipient the password another way, and record that you did.",
  "await-clarification":
    "We asked the requester what they mean, and the clock stands still until they answer. When the answer comes, record it here.",
  "approve-release-copy": "A second person must look at the release copy and approve it.",
  "await-before-approval":
    "The release copy waits for a second person, who cannot approve it before what was asked for has come: see the tasks.",
  "chase-answer": "An answer is overdue: ask again, or withdraw the question and decide without it.",
  "see-to-stopped-file": "A document was stopped: go on with it, or take it out.",
  "await-reading-again":
    "The pages are being read again, since what is known of the patient was changed. It takes a moment; then this page says what is left to decide.",
  "say-whose-number":
    "A number on the pages may be the patient’s, and the case does not have it. Say whether it is: the answer holds for every page.",
  "confirm-identity":
    "Record how we know who asks: the proof that was seen, or that they are known to us. Ask for proof only where there is a doubt.",
  "confirm-authority": "Look at the proof that they may ask for this patient, or ask for it.",
  "pass-on": "This is no request for access: pass it on to those who answer it.",
  "settle-who-applies":
    "The patient has died. A manager must settle who applies for the records of the dead, before anything else is done.",
  "close-after-death":
    "The patient has died, and what was asked for has ended with them. A manager closes the case; whoever asked for them is told, and no letter goes to somebody who has died.",
  "seek-patients-note":
    "Look in the record for a note that the patient wished no access to be given, and record what you find.",
  "refuse-for-patients-note": "The patient wished no access to be given: refuse the request, with that reason.",
  "refuse-for-the-child":
    "The assessment of the child does not allow it: refuse the request, with that reason, or assess again where something has changed.",
  "add-records": "Find the records and add them.",
  "decide-pages": "Go through the pages: mark what must not leave, and decide what was found.",
  "weigh-third-parties":
    "Record how it was weighed that something about other people is withheld, or take the marks off where they agreed or it is reasonable: a second person cannot approve before.",
  "obtain-opinion": "Ask a health professional whether anything in the records would cause serious harm.",
  "make-release-copy": "Make the release copy, for a second person to check.",
  "send-records": "Send the approved release copy.",
  "decide-request": "Decide it, and tell the requester what was done and why.",
  "acknowledge-complaint": "Acknowledge the complaint by the day beside this, and sooner if you can.",
  "answer-complaint": "Look into the complaint and answer it. An officer or a manager who had no part in it does so.",
  "settle-declined-fee":
    "The requester will not pay the fee, so it is not waited for. Waive it and go on, or have a manager refuse the request; if nothing more comes, close it as incomplete.",
  "await-requester": "When it comes, record it here.",
  nothing: "Nothing need be done at this moment.",
} satisfies Record<NextStep, string>;

/** Where the task stands decides what is to be done about it. */
const sentencesByStanding: Partial<Record<TaskStanding["is"], string>> = {
  "files-being-prepared": "The records are being prepared. Pages that are ready can be gone through.",
  "files-refused": "A file could not be prepared: see why, and put it right or take it out.",
  "files-stopped": "A document was stopped: go on with it, or take it out.",
  "pages-unresolved": "Decide the pages on which something was found, such as another patient’s number.",
  "points-open":
    "Every page is decided, but something on them is not: decide the suggestions and the pages outside the request, or accept them in words.",
  "returned-by-second-person": "The second person returned it: read why, mend it, and make the release copy again.",
  "harm-not-withheld":
    "The opinion speaks of serious harm on pages that would leave: withhold them for that reason, or ask for another opinion.",
  "withheld-without-harm":
    "Something is withheld for serious harm, and no opinion says that the test is met there: take the mark off, or ask for another opinion.",
  "copy-being-made": "The release copy is being made. You can go on with something else; it appears by itself.",
  "copy-not-made": "The release copy could not be made: see what was found, mend the pages, and make it again.",
  "copy-being-sent": "The release copy is being sealed and sent.",
  "copy-to-hand-over":
    "Post the approved release copy or hand it over, on paper or on a disc, and record that you did.",
  "child-not-assessed": "Assess whether the child understands, and who may ask for them.",
  "child-grew-up": "The patient has grown since the assessment: assess again.",
  "opinion-stale": "The opinion is more than six months old: ask for a new one.",
  "opinion-declined":
    "Whoever was asked for the opinion says that it is not theirs to give: read why, and ask another.",
  "opinion-does-not-cover": "The opinion does not cover everything: ask about the rest.",
};

export function nextInWords({ step, waitingFor }: Next, tasks: readonly Task[]): string {
  const task = tasks.find(({ name }) => name === step);
  const sentence = (task && sentencesByStanding[task.standing.is]) ?? sentences[step];
  if (waitingFor.length === 0) return sentence;
  const owed = `We wait for ${awaited(waitingFor)}.`;
  return step === "await-requester" ? `${owed} ${sentence}` : `${owed} Meanwhile, ${withinSentence(sentence)}`;
}

const withinSentence = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

const buttons: Partial<Record<NextStep, { page: string; text: string }>> = {
  "complaint-upheld": { page: "reopen", text: "Open the case again" },
  "send-again": { page: "disclosure", text: "Go to the disclosure" },
  "give-password": { page: "disclosure", text: "Go to the password" },
  "await-clarification": { page: "record-clarification", text: "Record the answer" },
  "approve-release-copy": { page: "approval", text: "Go to the second check" },
  "chase-answer": { page: "consultations", text: "Go to the questions" },
  "see-to-stopped-file": { page: "records", text: "Go to the records" },
  "await-reading-again": { page: "records", text: "Go to the records" },
  "say-whose-number": { page: "is-it-theirs", text: "Say whose number it is" },
  "refuse-for-patients-note": { page: "refuse", text: "Refuse the request" },
  "refuse-for-the-child": { page: "refuse", text: "Refuse the request" },
  "confirm-identity": { page: "identity", text: "Confirm who asks" },
  "confirm-authority": { page: "authority", text: "Confirm that they may ask" },
  "pass-on": { page: "redirect", text: "Pass it on" },
  "settle-who-applies": { page: "apply-for-the-dead", text: "Take the application" },
  "close-after-death": { page: "withdraw", text: "Close the case" },
  "seek-patients-note": { page: "seek-patients-note", text: "Record what you find" },
  "settle-declined-fee": { page: "settle-fee", text: "Waive the fee" },
  "add-records": { page: "records", text: "Go to the records" },
  "decide-pages": { page: "records", text: "Go through the pages" },
  "weigh-third-parties": { page: "weigh-third-parties", text: "Record the weighing" },
  "obtain-opinion": { page: "opinion", text: "Go to the opinion" },
  "make-release-copy": { page: "release", text: "Go to the release copy" },
  "send-records": { page: "disclosure", text: "Go to the disclosure" },
  "decide-request": { page: "decide", text: "Decide the request" },
  "acknowledge-complaint": { page: "acknowledge-complaint", text: "Acknowledge the complaint" },
  "answer-complaint": { page: "answer-complaint", text: "Answer the complaint" },
};

/** What a health professional does next, where they were asked by name. */
export const askedInWords = (
  asked: AskedOfMe,
  number: string,
): { next: string; button: { href: string; text: string } } =>
  asked.is === "opinion"
    ? {
        next: "You are asked whether releasing these records would be likely to cause serious harm. Read them, and give your opinion.",
        button: { href: `/cases/${number}/opinion`, text: "Go to the opinion" },
      }
    : {
        next: "You are asked a question about some pages. Read them, and answer it.",
        button: { href: `/cases/${number}/consultations/${asked.consultationId}`, text: "Go to the question" },
      };

const forAnother: readonly string[] = ["had-a-part-in-it", "needs-a-manager"];

/** The marks are changed, not the opinion. */
const isSettledOnPages = ({ standing }: Task) =>
  standing.is === "harm-not-withheld" || standing.is === "withheld-without-harm";

const givenTo = (step: NextStep): string =>
  step === "settle-who-applies" || step === "close-after-death" ? "Give it to a manager" : "Give it to somebody else";

/**
 * The button of the next step; null where there is nothing to press, or for whoever may not work the case. What is
 * another person's to do, by the moves that are `offered`, is given to them.
 */
export function nextButton(
  { step }: Next,
  tasks: readonly Task[],
  { number, canWork }: { number: string; canWork: boolean },
  offered: readonly { move: string; because: string | null }[] = [],
): { href: string; text: string } | null {
  const button = buttons[step];
  if (!button || !canWork) return null;
  if (offered.some(({ move, because }) => move === button.page && because !== null && forAnother.includes(because)))
    return { href: `/cases/${number}/assign`, text: givenTo(step) };
  const task = tasks.find(({ name }) => name === step);
  const page = (task && !isSettledOnPages(task) ? pageFor(task) : null) ?? button.page;
  return { href: `/cases/${number}/${page}`, text: page === "release" ? "Go to the release copy" : button.text };
}
