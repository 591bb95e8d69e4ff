/** The built server on a free port with a folder of its own, and people signed in by a row instead of by clicking. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { firmById, personByEmail } from "#db/people/people";
import { startSession } from "#db/people/sessions";
import { openDeps, type DeskDeps } from "~/boot/deps.server";
import { demonstrationDomain } from "~/settings/demonstration.server";
import { hashOfToken, newSessionToken } from "~/services/people/session-token";
import type { By } from "~/services/signed-in";
import { sessionCookie } from "~/gates/session-cookie.server";
import { readSettings } from "~/settings/settings.server";
import { freePort } from "./free-port";
import { patience } from "./patience";
import { removeFolder } from "./remove-folder";

/** The demonstration's people by the first part of their address. */
export type Who =
  | "officer"
  | "second-officer"
  | "clinician"
  | "manager"
  | "auditor"
  | "administrator"
  | "solicitor"
  | "other-solicitor";

export type RunningDesk = {
  origin: string;
  dataDir: string;
  /** The same store, files and settings that the server works with. */
  deps: DeskDeps;
  by(who: Who): Promise<By>;
  /** `name=value`, for a Cookie header. */
  cookieOf(who: Who): Promise<string>;
  firmOf(who: Who): Promise<{ id: string; name: string; email: string }>;
  /** What the server wrote to its log and to the terminal. */
  output(): string;
  pid: number;
  stop(): Promise<void>;
};

const program = "build/server/index.js";

/** `env` is added to the server's environment, such as a mail server's address or `ACCESS_DESK_WORKER`. */
export async function startDesk(env: Record<string, string> = {}): Promise<RunningDesk> {
  if (!existsSync(program)) throw new Error("the server is not built: run `npm run build` first");
  const dataDir = await mkdtemp(join(tmpdir(), "access-desk-"));
  const port = await freePort();
  const settingsEnv = { ACCESS_DESK_DATA_DIR: dataDir, PORT: String(port), ...env };
  const { child, output } = spawnDesk(settingsEnv);
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child, output);

  const settings = readSettings(settingsEnv);
  const deps = await openDeps(settings);
  const { store } = deps;
  const rowOf = async (who: Who) =>
    (await store.read(settings.trust, (db) => personByEmail(db, settings.trust, `${who}@${demonstrationDomain}`)))!;
  return {
    origin,
    dataDir,
    deps,
    output,
    pid: child.pid!,
    by: async (who) => {
      const { id, name, role, firmId } = await rowOf(who);
      return { trust: settings.trust, person: { id, name, role, firmId } };
    },
    cookieOf: async (who) => {
      const token = newSessionToken();
      const { id } = await rowOf(who);
      await store.write(settings.trust, (db) =>
        startSession(db, {
          trustId: settings.trust,
          tokenHash: hashOfToken(token),
          personId: id,
          startedAt: new Date(),
          seenAt: new Date(),
          expiresAt: new Date(Date.now() + 3_600_000),
        }),
      );
      return sessionCookie(settings, token).split(";")[0]!;
    },
    firmOf: async (who) =>
      (await store.read(settings.trust, async (db) => firmById(db, settings.trust, (await rowOf(who)).firmId!)))!,
    async stop() {
      await store.close();
      await ended(child);
      await removeFolder(dataDir);
    },
  };
}

function spawnDesk(env: Record<string, string>) {
  const child = spawn(process.execPath, [program], {
    env: { ...withoutDeskSettings(process.env), NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  return { child, output: () => chunks.join("") };
}

/** A developer's own settings must not leak into a test. */
const withoutDeskSettings = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(ACCESS_DESK_|DATABASE_|HOST$|PORT$|LOG_LEVEL$)/.test(name)),
  );

async function answers(origin: string, child: ChildProcess, output: () => string) {
  for (const giveUpAt = Date.now() + patience; Date.now() < giveUpAt; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`the server ended at once:\n${output()}`);
    const answer = await fetch(`${origin}/help`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`the server does not answer:\n${output()}`);
}

async function ended(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}
