import type { ConsultationRow } from "#db/consultation/consultations";
import type { Db } from "#db/engine/kit";
import { formatDay } from "~/domain/calendar/calendar";
import { countPages, readPageRanges } from "~/domain/terms/page-ranges";
import type { Deps } from "~/services/deps";
import { queueLetter, type Letter } from "~/services/letters/queue-letter";

type Written = {
  key: Extract<Letter["key"], `consultation${string}`>;
  number: string;
  row: ConsultationRow;
  attachment?: Letter["attachment"];
  more?: Record<string, string>;
};

/**
 * A letter to whoever was asked: the case number and the days, and nothing of the patient, the question or the pages.
 */
export function queueConsultationLetter(
  deps: Pick<Deps, "composeLetter" | "newId" | "now" | "today" | "settings">,
  db: Db,
  { key, number, row, attachment, more }: Written,
) {
  const facts = {
    trustName: deps.settings.trustName,
    reference: number,
    name: row.name,
    askedOn: formatDay(row.askedOn),
    answerBy: formatDay(row.answerBy),
    howMany: howMany(row.pages),
    ...(row.goes === "on-screen" && { link: `${deps.settings.origin}/cases/${number}/consultations/${row.id}` }),
    ...(row.goes === "sealed-copy" && { sealed: "yes" }),
    ...(row.goes === "another-way" && { otherwise: "yes" }),
    ...more,
  };
  return queueLetter(deps, db, {
    trust: row.trustId,
    caseId: row.caseId,
    key,
    to: { name: row.name, address: row.email },
    facts,
    ...(attachment && { attachment }),
  });
}

const anyLength = { pageCount: 99_999 };

function howMany(pages: string): string {
  const read = readPageRanges(pages, anyLength);
  const count = read.ok ? countPages(read.ranges) : 0;
  return count === 1 ? "one page" : `${count} pages`;
}
