/**
 * The case page of a history of 500 events, beside that of one with 5, on the same running desk: the cost must follow
 * what the page shows.
 */
import { performance } from "node:perf_hooks";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { givenCase } from "../given/cases";
import { startDesk } from "../given/running-desk";
import { median } from "./measured";

const rounds = 60;

const desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
try {
  const officer = await desk.by("officer");
  const cookie = await desk.cookieOf("officer");
  const today = desk.deps.today();
  const handedOver: CaseEventBody = { type: "assigned", on: today, to: officer.person.id };
  const caseWith = async (events: number) =>
    (
      await givenCase(desk.deps.store, {
        receivedOn: today,
        then: Array.from({ length: events - 1 }, () => handedOver),
      })
    ).number;
  const cases = { few: await caseWith(5), many: await caseWith(500) };
  const millis: Record<keyof typeof cases, number[]> = { few: [], many: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const which of ["few", "many"] as const) {
      const began = performance.now();
      const answer = await fetch(`${desk.origin}/cases/${cases[which]}`, { headers: { cookie } });
      await answer.text();
      if (!answer.ok) throw new Error(`the case page answered ${answer.status}`);
      millis[which].push(performance.now() - began);
    }
  }
  const [few, many] = [median(millis.few), median(millis.many)];
  console.log(`case page, median of ${rounds}, one caller`);
  console.log(`5 events     ${few.toFixed(1)} ms`);
  console.log(`500 events   ${many.toFixed(1)} ms`);
  console.log(`ratio        ${(many / few).toFixed(2)}`);
} finally {
  await desk.stop();
}
