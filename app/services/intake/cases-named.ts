import { caseByNumber, type CaseRow } from "#db/cases/cases";
import { requestOf } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import type { Intake } from "#db/intake/intake";
import { casesOfMails } from "#db/letters/outbox";
import { caseNumbersIn } from "~/domain/intake/case-named";

/** `by`: its number stands in the letter, or the letter answers one of ours. */
export type CaseNamed = { number: string; isClosed: boolean; requesterName: string; by: "number" | "answer" };

type Letter = Pick<Intake, "subject" | "body"> & {
  /** Letters of ours that it answers, by their ids in the outbox. */
  answers: readonly string[];
};

/** Cases that a letter belongs to by its own words; a number of no case of ours names none. */
export async function casesNamedBy(db: Db, trust: number, { subject, body, answers }: Letter): Promise<CaseNamed[]> {
  const quoted = caseNumbersIn(`${subject}\n${body}`);
  const answered = (await casesOfMails(db, trust, answers)).filter((number) => !quoted.includes(number));
  const named = [
    ...quoted.map((number) => ({ number, by: "number" as const })),
    ...answered.map((number) => ({ number, by: "answer" as const })),
  ];
  const found = await Promise.all(
    named.map(async ({ number, by }) => {
      const kase = await caseByNumber(db, trust, number);
      return kase ? [await inShort(db, kase, by)] : [];
    }),
  );
  return found.flat();
}

const inShort = async (db: Db, kase: CaseRow, by: CaseNamed["by"]): Promise<CaseNamed> => ({
  number: kase.number,
  isClosed: kase.closedOn !== null,
  requesterName: (await requestOf(db, kase.trustId, kase.id)).requesterName,
  by,
});
