/** A fee is asked for and given up again, whatever the case is at. */
import { decideNotifyFee, decideSettleFee } from "~/domain/moves/fees";
import { changeCase } from "~/services/cases/change-case";
import { must, type Desk } from "./case-at";

export async function askFeeFor(desk: Desk, caseNumber: string) {
  const officer = await desk.by("officer");
  await must(
    changeCase(desk.deps, { ...officer, caseNumber }, ({ history, today }) =>
      decideNotifyFee(history, { basis: "manifestly-excessive", role: "manager", amountPence: 500, on: today, today }),
    ),
  );
}

export async function waiveFeeFor(desk: Desk, caseNumber: string) {
  const officer = await desk.by("officer");
  await must(
    changeCase(desk.deps, { ...officer, caseNumber }, ({ history, today }) =>
      decideSettleFee(history, { how: "waived", on: today, today }),
    ),
  );
}
