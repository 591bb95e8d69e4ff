import { openingsBy } from "#db/people/access-log";
import type { Db } from "#db/engine/kit";
import type { Release } from "#db/release/releases";
import type { By } from "~/services/signed-in";

/** Whether this very copy was served to somebody: one made again is another, and is opened again. */
export async function hasOpenedCopy(
  db: Db,
  { trust, person, release: { id, caseId } }: By & { release: Pick<Release, "id" | "caseId"> },
): Promise<boolean> {
  const openings = await openingsBy(db, trust, { caseId, personId: person.id, what: ["release"] });
  return openings.some(({ subject }) => subject === id);
}
