/** `npx tsx scripts/verify-audit.ts`: exits 0 only when every history is as it was recorded. */
import { getDeps } from "~/boot/deps.server";
import { verifyAudit } from "~/services/cases/verify-audit";

const { store, settings } = await getDeps();
const report = await verifyAudit({ store }, { trust: settings.trust });
await store.close();

console.log(`${report.cases} cases with ${report.events} events were read.`);
for (const { caseNumber, brokenAt } of report.broken)
  console.log(`${caseNumber}: event ${brokenAt} is missing or is not as it was recorded.`);
for (const { caseNumber, columns } of report.stale)
  console.log(`${caseNumber}: ${columns.join(", ")} not as the history says. Run scripts/rebuild-case-columns.ts.`);
for (const { year, given, found } of report.missing)
  console.log(`In ${year}, ${given} case numbers were given and ${found} cases are here.`);
for (const { table, column, named, rows } of report.orphans)
  console.log(`In ${table}, ${rows} rows name in ${column} one of ${named} that is not there.`);
console.log(`Seal: ${report.seal}`);

const isWhole = [report.broken, report.stale, report.missing, report.orphans].every((found) => found.length === 0);
console.log(isWhole ? "Every history is whole." : "Something is not as it was recorded.");
process.exitCode = isWhole ? 0 : 1;
