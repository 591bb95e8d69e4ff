/** The moves by the names an officer gives them. */
import type { MoveName, Offer } from "~/domain/moves/moves-on-offer";
import { refusalWording } from "~/components/cases/move-wording";

export const moveTitles: Record<MoveName, string> = {
  "ask-clarification": "Ask what the requester means",
  "record-clarification": "Record the answer to our question",
  "ask-information": "Ask the applicant for details",
  "record-information": "Record that the details came",
  "record-range": "Say when the record was made",
  extend: "Take two more months",
  "notify-fee": "Ask for a fee",
  "settle-fee": "Record that a fee was paid, waived or declined",
  acknowledge: "Record that the acknowledgement was posted",
  "correct-date": "Correct a wrong date",
  decide: "Decide the request",
  "stay-silent": "Say nothing of a reason",
  "take-complaint": "Take a complaint",
  "acknowledge-complaint": "Record that the complaint was acknowledged",
  "answer-complaint": "Answer the complaint",
  "withdraw-authority": "Record that the authority has ended",
  "record-death": "Record that the patient has died",
  "apply-for-the-dead": "Take an application for the records of the dead",
  "seek-patients-note": "Look for the patient’s note that no access be given",
  "judge-known": "Record what the patient has already seen",
  "weigh-third-parties": "Weigh what is said of other people",
  redirect: "Pass it on to who answers it",
  refuse: "Refuse the request",
  withdraw: "Record that it was withdrawn",
  "warn-of-closing": "Warn that it will be closed",
  "close-incomplete": "Close it as incomplete",
  reopen: "Open the case again",
};

type Titled = { move: MoveName; title: string };
export type MovesShown = { open: (Titled & { href: string })[]; barred: (Titled & { why: string })[] };

export function movesShown(number: string, offers: readonly Offer[]): MovesShown {
  const titled = offers.map((offer) => ({ ...offer, title: moveTitles[offer.move] }));
  return {
    open: titled.flatMap(({ move, because, title }) =>
      because === null ? [{ move, title, href: `/cases/${number}/${move}` }] : [],
    ),
    barred: titled.flatMap(({ move, because, title }) =>
      because === null ? [] : [{ move, title, why: refusalWording[because] }],
    ),
  };
}
