/** A desk of the tour's own: a store and files in a temporary folder that is gone afterwards. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peopleWhoCanSignIn } from "#db/people/people";
import { openDeps, type DeskDeps } from "~/boot/deps.server";
import { inviteDemonstrationPeople } from "~/boot/invite-demonstration-people.server";
import { readSettings } from "~/settings/settings.server";
import type { By } from "~/services/signed-in";

export type TourDesk = { deps: DeskDeps; mailFolder: string; as(email: string): By; close(): Promise<void> };

export async function openTourDesk(): Promise<TourDesk> {
  const folder = await mkdtemp(join(tmpdir(), "access-desk-tour-"));
  const settings = readSettings({ ACCESS_DESK_DATA_DIR: folder, LOG_LEVEL: "silent" });
  const deps = await openDeps(settings);
  await deps.store.migrate();
  await inviteDemonstrationPeople(deps);
  const people = await deps.store.read(settings.trust, (db) => peopleWhoCanSignIn(db, settings.trust));
  return {
    deps,
    mailFolder: settings.mail.kind === "folder" ? settings.mail.dir : "",
    as: (name) => {
      const person = people.find(({ email }) => email.startsWith(`${name}@`));
      if (!person) throw new Error(`the demonstration has nobody called ${name}`);
      return { trust: settings.trust, person };
    },
    close: async () => {
      await deps.store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
