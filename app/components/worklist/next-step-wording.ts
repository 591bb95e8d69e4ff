/** One sentence in plain words: what a case needs now. */
import { awaited } from "~/domain/clock/open-questions";
import type { Next, NextStep } from "~/domain/worklist/next-step";

const sentences = {
  disclosed: "The records have been sent. Nothing more is owed.",
  refused: "The request was refused and the requester told why. Nothing more is owed.",
  withdrawn: "The requester withdrew the request. Nothing more is owed.",
  "closed-incomplete": "The case was closed because what we asked for never came.",
  redirected: "The request was passed on to those who answer it.",
  decided: "The request was decided. Nothing more is owed.",
  "complaint-closed": "The complaint was answered. Nothing more is owed.",
  "await-clarification": "We asked the requester what they mean. Nothing need be done until they answer.",
  "approve-release-copy": "A second person must look at the release copy and approve it.",
  "chase-answer": "An answer is overdue: ask again, or withdraw the question and decide without it.",
  "see-to-stopped-file": "A document was stopped: go on with it, or take it out.",
  "confirm-identity": "Look at the proof of identity, or ask for it.",
  "confirm-authority": "Look at the proof that they may ask for this patient, or ask for it.",
  "pass-on": "This is no request for access: pass it on to those who answer it.",
  "seek-patients-note":
    "Look in the record for a note that the patient wished no access to be given, and record what you find.",
  "refuse-for-patients-note": "The patient wished no access to be given: refuse the request, with that reason.",
  "add-records": "Find the records and add them.",
  "decide-pages": "Go through the pages: mark what must not leave, and decide what was found.",
  "obtain-opinion": "Ask a health professional whether anything in the records would cause serious harm.",
  "make-release-copy": "Make the release copy, for a second person to check.",
  "send-records": "Send the approved release copy.",
  "decide-request": "Decide it, and tell the requester what was done and why.",
  "acknowledge-complaint": "Acknowledge the complaint within 30 days, and sooner if you can.",
  "answer-complaint": "Look into the complaint and answer it. Somebody who had no part in it does so.",
  "await-requester": "When it comes, record it here.",
  nothing: "Nothing need be done at this moment.",
} satisfies Record<NextStep, string>;

export function nextInWords({ step, waitingFor }: Next): string {
  const sentence = sentences[step];
  if (waitingFor.length === 0) return sentence;
  const owed = `We wait for ${awaited(waitingFor)}.`;
  return step === "await-requester" ? `${owed} ${sentence}` : `${owed} Meanwhile, ${withinSentence(sentence)}`;
}

const withinSentence = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
