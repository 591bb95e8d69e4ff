import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import type { Db } from "#db/engine/kit";
import type { Request } from "#db/cases/requests";
import type { LetterKey } from "~/adapters/letters/compose-letter";
import { authorityRow } from "~/domain/identity/authority";
import { formatDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { historyAfter } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import type { Deps } from "~/services/deps";
import { clockSentence } from "./clock-sentence";
import { proofAskedFor } from "./proof-asked-for";
import { queueLetter } from "./queue-letter";
import { requestInLetters } from "./request-in-letters";

type Owed = { trust: number; caseId: string; number: string; request: Request; events: CaseEventBody[] };

/** The letters that receiving a request owes: always an acknowledgement, and one for each thing the clock waits for. */
export async function owedLetters(deps: Deps, db: Db, { trust, caseId, number, request, events }: Owed) {
  const history = historyAfter([], events);
  const clock = clockOf(history, { today: deps.today(), holidays: await bankHolidaysOf(db, trust) });
  const received = events.find((event) => event.type === "request-received");
  const facts = {
    ...letterFacts(deps, number, request),
    receivedOn: received ? formatDay(received.on) : "",
    clockSentence: clockSentence(clock, deps.today()),
    ...proofAskedFor(history, { today: deps.today(), holidays: await bankHolidaysOf(db, trust) }),
    ...requestInLetters(history),
    authorityDocuments: received ? authorityRow(received.requester).documents.join("\n- ") : "",
  };
  const keys: LetterKey[] = [
    "ack",
    ...events.flatMap(({ type }): LetterKey[] => (type === "identity-requested" ? ["id-request"] : [])),
    ...events.flatMap(({ type }): LetterKey[] => (type === "authority-requested" ? ["authority-request"] : [])),
  ];
  for (const key of keys)
    await queueLetter(deps, db, {
      trust,
      caseId,
      key,
      to: { name: request.requesterName, address: request.email },
      facts,
    });
}

/** Only a firm or an office gives one of its own. */
const referencesIn = (ours: string, theirs: string) =>
  `our reference ${ours}${theirs ? `; your reference ${theirs}` : ""}`;

/** What every letter can say: the trust, the reference and to whom it is written. */
export function letterFacts(
  { settings, today }: Pick<Deps, "settings" | "today">,
  number: string,
  request: Pick<Request, "requesterName" | "theirReference">,
) {
  return {
    trustName: settings.trustName,
    reference: number,
    references: referencesIn(number, request.theirReference),
    requesterName: request.requesterName,
    today: formatDay(today()),
  };
}
