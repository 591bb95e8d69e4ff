/** A desk without a server: a fresh store, real files, real document tools and the demonstration's people. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { orphansOf } from "#db/engine/orphans";
import { personByEmail } from "#db/people/people";
import { smtpMail } from "~/adapters/mail/smtp-mail";
import { demonstrationDomain } from "~/settings/demonstration.server";
import { openDeps, type DeskDeps } from "~/boot/deps.server";
import { inviteDemonstrationPeople } from "~/boot/invite-demonstration-people.server";
import type { By } from "~/services/signed-in";
import { readSettings } from "~/settings/settings.server";
import type { Who } from "./running-desk";
import type { FreshStore } from "./stores";
import { removeFolder } from "./remove-folder";

export type FreshDesk = {
  deps: DeskDeps;
  dataDir: string;
  by(who: Who): Promise<By>;
  /** The same desk whose mail leaves through this port of the loopback address. */
  sendingThrough(port: number): FreshDesk;
  /** Refuses where what was done left a row that names one which is not there. */
  close(): Promise<void>;
};

export async function freshDesk(store: FreshStore): Promise<FreshDesk> {
  const dataDir = await mkdtemp(join(tmpdir(), "access-desk-fresh-"));
  const settings = readSettings({ ACCESS_DESK_DATA_DIR: dataDir, DATABASE_URL: store.url, LOG_LEVEL: "silent" });
  const deps = await openDeps(settings);
  await inviteDemonstrationPeople(deps);
  const close = async () => {
    const orphans = await deps.store.read(settings.trust, (db) => orphansOf(db, settings.trust));
    await deps.store.close();
    await removeFolder(dataDir);
    if (orphans.length > 0) throw new Error(`the desk left rows that name nothing: ${JSON.stringify(orphans)}`);
  };
  return desk(deps, dataDir, close);
}

function desk(deps: DeskDeps, dataDir: string, close: () => Promise<void>): FreshDesk {
  const { trust, mailFrom } = deps.settings;
  return {
    deps,
    dataDir,
    close,
    by: async (who) => {
      const row = await deps.store.read(trust, (db) => personByEmail(db, trust, `${who}@${demonstrationDomain}`));
      const { id, name, role, firmId } = row!;
      return { trust, person: { id, name, role, firmId } };
    },
    sendingThrough: (port) => {
      const sendMail = smtpMail({
        host: "127.0.0.1",
        port,
        encryption: "off",
        user: null,
        password: null,
        from: mailFrom,
      });
      return desk({ ...deps, sendMail }, dataDir, close);
    },
  };
}
