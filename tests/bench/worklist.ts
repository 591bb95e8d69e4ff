/**
 * The worklist page, beside the bare SQL of the same list answered by plain node:http. 5,000 cases; ten callers for ten
 * seconds each.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openCase } from "#db/cases/case-history";
import { nextCaseNumber } from "#db/cases/cases";
import type { Db } from "#db/engine/kit";
import { addPatient, addRequest } from "#db/cases/requests";
import { addDays } from "~/domain/calendar/calendar";
import { regimeFor } from "~/domain/terms/regime";
import { inventedPatient } from "../../scripts/demonstration/invented-patients";
import { startDesk, type RunningDesk } from "../given/running-desk";

const howMany = 5_000;
const seconds = 10;

const desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
try {
  await fill(desk);
  const page = await load(`${desk.origin}/cases`, await desk.cookieOf("officer"));
  const peer = await startPeer(desk.dataDir);
  const bare = await load(peer.origin);
  peer.stop();
  console.log(`${howMany} cases, 10 callers, ${seconds} s each`);
  console.log(
    `worklist page          ${page.requests.average.toFixed(0)} requests/s, median ${page.latency.p50} ms, p99 ${page.latency.p99} ms, ${page.non2xx} refused`,
  );
  console.log(
    `bare SQL in node:http  ${bare.requests.average.toFixed(0)} requests/s, median ${bare.latency.p50} ms, p99 ${bare.latency.p99} ms`,
  );
  console.log(`ratio                  ${(page.requests.average / bare.requests.average).toFixed(3)}`);
} finally {
  await desk.stop();
}

async function fill({ deps, by }: RunningDesk) {
  const officer = await by("officer");
  for (let first = 0; first < howMany; first += 500) {
    await deps.store.write(officer.trust, async (db) => {
      for (let index = first; index < first + 500; index += 1)
        await addCase(db, index, officer.trust, officer.person.id);
    });
  }
  async function addCase(db: Db, index: number, trust: number, officerId: string) {
    const receivedOn = addDays(deps.today(), -(index % 40));
    const patient = { ...inventedPatient(index % 1_500), trustId: trust, id: deps.newId() };
    const caseId = deps.newId();
    await addPatient(db, patient);
    await openCase(
      db,
      {
        trust,
        id: caseId,
        number: await nextCaseNumber(db, trust, 2026),
        patientId: patient.id,
        assigneeId: officerId,
        openedAt: deps.now(),
      },
      [
        {
          type: "request-received",
          on: receivedOn,
          kind: "access",
          regime: regimeFor("access", receivedOn),
          requester: "patient",
          channel: "e-mail",
        },
      ],
      officerId,
      deps.now(),
    );
    await addRequest(db, {
      trustId: trust,
      caseId,
      intakeId: null,
      requesterName: patient.familyName,
      organisation: "",
      email: "",
      address: "",
      theirReference: "",
      sites: "[]",
      recordKinds: "[]",
      recordsFrom: null,
      recordsTo: null,
      details: "",
      delivery: "post",
    });
  }
}

type Load = { requests: { average: number }; latency: { p50: number; p99: number }; non2xx: number };

/** The callers are a process of their own, so that they do not count as the server's work. */
async function load(url: string, cookie = ""): Promise<Load> {
  const program = fileURLToPath(new URL("../../node_modules/autocannon/autocannon.js", import.meta.url));
  const options = [
    "--json",
    "--connections",
    "10",
    "--duration",
    String(seconds),
    ...(cookie ? ["--headers", `cookie=${cookie}`] : []),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...options, url]);
  return JSON.parse(stdout) as Load;
}

async function startPeer(dataDir: string) {
  const program = fileURLToPath(new URL("./bare-sql-server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, `${dataDir}/access-desk.sqlite`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return { origin: `http://127.0.0.1:${Number(port)}`, stop: () => child.kill() };
}
