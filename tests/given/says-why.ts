import { openWithReason } from "~/services/opinion/open-with-reason";
import { must, type Desk } from "./case-at";

/** The clinician, to whom nothing of the case was put, said today why they open it. */
export const saysWhy = async ({ deps, by }: Desk, caseNumber: string) =>
  must(openWithReason(deps, { ...(await by("clinician")), caseNumber, words: "I stand in for a colleague." }));
