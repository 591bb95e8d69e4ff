/** The requester withdraws, whatever the case is at. */
import { decideWithdraw } from "~/domain/moves/closing";
import { changeCase } from "~/services/cases/change-case";
import { must, type Desk } from "./case-at";

export async function withdrawFor(desk: Desk, caseNumber: string) {
  const officer = await desk.by("officer");
  await must(
    changeCase(desk.deps, { ...officer, caseNumber }, ({ history, today }) =>
      decideWithdraw(history, { role: "officer", on: today, today }),
    ),
  );
}
