/** `npx tsx scripts/rebuild-case-columns.ts`: derives state, clock and due day of every case again from its history. */
import { getDeps } from "~/boot/deps.server";
import { rebuildCaseColumns } from "~/services/cases/rebuild-case-columns";

const { store, settings } = await getDeps();
const changed = await rebuildCaseColumns({ store }, { trust: settings.trust });
await store.close();

for (const caseNumber of changed) console.log(`${caseNumber}: put right`);
console.log(changed.length === 0 ? "Every case was as its history says." : `${changed.length} cases were put right.`);
