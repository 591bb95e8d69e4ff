/**
 * A private PostgreSQL server for one run of the tests: Debian's own programs, on 127.0.0.1, as a user who is not root,
 * in a folder that is removed afterwards. Where there is none, the PostgreSQL half of the tests is skipped, and says
 * so.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migratePostgres } from "#db/engine/postgres-migrations";
import { freePort } from "./free-port";
import { patience } from "./patience";
import { removeFolder } from "./remove-folder";

/**
 * Addresses without a database name. `installer` may do anything, `owner` owns the tables, `desk` is what the
 * application works as.
 */
export type PostgresServer = { installer: string; owner: string; desk: string; template: string };

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    postgres: PostgresServer | null;
  }
}

export default async function setup(project: TestProject) {
  const programs = process.env["SKIP_POSTGRES"] ? null : findPrograms();
  if (!programs) {
    sayLoudly(
      process.env["SKIP_POSTGRES"]
        ? "SKIP_POSTGRES is set"
        : "no PostgreSQL server programs were found (apt-get install postgresql)",
    );
    project.provide("postgres", null);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "access-desk-postgres-"));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const password = randomBytes(18).toString("base64url");
  const port = await freePort();
  initialise(programs, folder, password, user);
  const server = start(programs, folder, port, user);
  const stop = async () => {
    await stopped(server);
    await removeFolder(folder);
  };
  try {
    project.provide("postgres", await prepared(`127.0.0.1:${port}`, password, server));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

type User = { uid: number; gid: number };

function findPrograms(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return places.find((place) => existsSync(join(place, "initdb")) && existsSync(join(place, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (which: "-u" | "-g", name: string) =>
    Number(execFileSync("id", [which, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  const name = /^postgres:/m.test(execFileSync("getent", ["passwd"], { encoding: "utf8" })) ? "postgres" : "nobody";
  return { uid: idOf("-u", name), gid: idOf("-g", name) };
}

const environment = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };

function initialise(programs: string, folder: string, password: string, user: User | null) {
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const options = [
    "-D",
    join(folder, "cluster"),
    "-U",
    "installer",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ];
  execFileSync(join(programs, "initdb"), options, {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
    ...user,
  });
}

/** The shell in between ends the server when its standard input closes: also when these tests were killed. */
function start(programs: string, folder: string, port: number, user: User | null): ChildProcess {
  const settings = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    log_min_messages: "panic",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const untilInputCloses = '"$@" & server=$!; read -r _; kill -QUIT $server; wait $server';
  const command = [join(programs, "postgres"), "-D", join(folder, "cluster"), "-p", String(port), ...options];
  return spawn("sh", ["-c", untilInputCloses, "sh", ...command], {
    cwd: folder,
    env: environment,
    stdio: ["pipe", "ignore", "ignore"],
    ...user,
  });
}

async function stopped(server: ChildProcess) {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.stdin?.end();
  await ended;
}

/** A database already migrated, to be copied for each test that asks for a fresh store. */
async function prepared(host: string, password: string, server: ChildProcess): Promise<PostgresServer> {
  const address = (role: string) => `postgres://${role}:${password}@${host}`;
  const installer = await connected(`${address("installer")}/postgres`, server);
  const template = "migrated";
  for (const role of ["owner", "desk"]) await installer.query(`create role ${role} login password '${password}'`);
  await installer.query(`create database ${template} owner owner`);
  await installer.end();
  await migratePostgres(`${address("owner")}/${template}`, `${address("desk")}/${template}`);
  return { installer: address("installer"), owner: address("owner"), desk: address("desk"), template };
}

async function connected(url: string, server: ChildProcess): Promise<pg.Client> {
  for (const giveUpAt = Date.now() + patience; ; await sleep(100)) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > giveUpAt || server.exitCode !== null) throw error;
    }
  }
}

function sayLoudly(why: string) {
  const bar = "*".repeat(78);
  process.stderr.write(`\n${bar}\n* THE POSTGRESQL HALF OF THE TESTS IS SKIPPED: ${why}\n${bar}\n\n`);
}
