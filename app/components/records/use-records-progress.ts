import { useFetcher, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { isInWork } from "~/domain/records/document-states";
import type { RecordEntry } from "./record-card";

type Progress = Pick<RecordEntry, "id" | "state" | "pagesDone" | "pageCount">;

const everyMs = 1_500;

/**
 * The entries as they are now: asked for again and again while one is being prepared; when one is done, the whole page
 * is.
 */
export function useRecordsProgress(caseNumber: string, entries: RecordEntry[]): RecordEntry[] {
  const asked = useFetcher<Progress[]>();
  const page = useRevalidator();
  const current = entries.map((entry) => ({
    ...entry,
    ...newerOf(
      entry,
      asked.data?.find(({ id }) => id === entry.id),
    ),
  }));
  const isWorkLeft = entries.some(isInWork);
  const isMoreThere = asked.data !== undefined && asked.data.length > entries.length; // what came in an e-mail or a ZIP
  const isSomethingDone = isMoreThere || entries.some((entry, index) => isInWork(entry) && !isInWork(current[index]!));
  const { load } = asked;

  useEffect(() => {
    if (!isWorkLeft) return;
    const asking = setInterval(() => load(`/cases/${caseNumber}/records/progress`), everyMs);
    return () => clearInterval(asking);
  }, [isWorkLeft, caseNumber, load]);

  const { revalidate } = page;
  useEffect(() => {
    if (isSomethingDone) revalidate();
  }, [isSomethingDone, revalidate]);

  return current;
}

/** An answer may be older than the page it is shown on. */
const newerOf = (entry: Progress, answer: Progress | undefined) =>
  answer && isInWork(entry) && answer.pagesDone >= entry.pagesDone ? answer : {};
