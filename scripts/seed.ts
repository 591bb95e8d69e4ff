/**
 * Fills a demonstration desk with its caseload, through the same use-cases as the screens, each on its own day.
 * Run again, it adds only what is missing.
 */
import { getDeps } from "~/boot/deps.server";
import { seedCaseload } from "./demonstration/seed-caseload";

const deps = await getDeps();
try {
  await deps.store.migrate();
  await seedCaseload(deps, (line) => console.log(line));
} finally {
  await deps.store.close();
}
