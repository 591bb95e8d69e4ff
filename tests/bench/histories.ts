/**
 * Clock and state of 20,000 random histories, beside a deadline for each that explains nothing: one month on, by
 * date-fns.
 */
import { performance } from "node:perf_hooks";
import { addMonths, formatISO, parseISO } from "date-fns";
import fc from "fast-check";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { stateOf } from "~/domain/cases/case-state";
import { clockOf } from "~/domain/clock/clock";
import { anyAccessHistory } from "../domain/arbitraries";
import { median } from "./measured";

const howMany = 20_000;
const runs = 5;

const histories = fc.sample(anyAccessHistory, { numRuns: howMany, seed: 1 });
const derived: number[] = [];
const plain: number[] = [];
for (let run = 0; run < runs; run += 1) {
  derived.push(
    secondsFor((history) => stateOf(history).length + clockOf(history, { today: "2026-11-27" }).ledger.length),
  );
  plain.push(
    secondsFor(([receipt]) => formatISO(addMonths(parseISO(receipt!.on), 1), { representation: "date" }).length),
  );
}
const events = histories.reduce((sum, history) => sum + history.length, 0);
console.log(`${howMany} histories of ${(events / howMany).toFixed(1)} events, median of ${runs}`);
console.log(`clock and state       ${(howMany / median(derived)).toFixed(0)} histories/s`);
console.log(`date-fns one month on ${(howMany / median(plain)).toFixed(0)} histories/s`);
console.log(`ratio                 ${(median(derived) / median(plain)).toFixed(1)}`);

function secondsFor(answer: (history: EffectiveHistory) => number): number {
  const began = performance.now();
  let kept = 0; // so that no answer is left out as useless
  for (const history of histories) kept += answer(history);
  if (kept === 0) throw new Error("nothing was answered");
  return (performance.now() - began) / 1_000;
}
