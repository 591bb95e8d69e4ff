/**
 * Who looked at what is written down: every address of the desk is asked for by everybody who may look at it, on cases
 * in which there is something to see. Whatever answers with a patient's name, a picture or a file leaves an entry; and
 * each route serves its own kind of document alone.
 */
import { Readable } from "node:stream";
import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { consultationsOf } from "#db/consultation/consultations";
import { documentsOf } from "#db/records/documents";
import { accessLog } from "#db/schema";
import { addDays } from "~/domain/calendar/calendar";
import { askConsultation } from "~/services/consultation/ask-consultation";
import { addEvidence } from "~/services/identity/add-evidence";
import { requestOpinion } from "~/services/opinion/request-opinion";
import {
  caseAwaitingApproval,
  disclosedCase,
  firmsApplication,
  fromFirm,
  must,
  recordFile,
  redactedCase,
} from "../given/case-at";
import { givenCase } from "../given/cases";
import { startDesk, type RunningDesk, type Who } from "../given/running-desk";
import { addresses } from "./addresses";

/** Everybody's answers name this patient, and only where somebody's data is shown. */
const patient = /achebe-trent|999 ?000 ?0018/i;

const nobody = "nobody's data";

/** What an address needs besides, to have something to show. */
const asking: Record<string, string> = { "/cases/:number/records/:documentId/:page/compare": "?with=:documentId.3" };

/**
 * What stands in the log after a look, for what is more than a page about the case; `nobody`: never anybody's data. The
 * mail of a demonstration stands for the mail program of whoever gets it, which is outside the desk.
 */
const written: Record<string, string> = {
  "/cases": "list",
  "/cases/:number/consultations/:consultationId": "consultation",
  "/cases/:number/consultations/:consultationId/:page/picture": "picture",
  "/cases/:number/evidence/:documentId": "evidence",
  "/cases/:number/history": "history",
  "/cases/:number/records": "records",
  "/cases/:number/records/:documentId/:page": "page",
  "/cases/:number/records/:documentId/:page/compare": "page",
  "/cases/:number/records/:documentId/:page/picture": "picture",
  "/cases/:number/records/:documentId/:page/small": "small",
  "/cases/:number/records/:documentId/:page/with-next": "page",
  "/cases/:number/records/:documentId/original": "original",
  "/cases/:number/records/:documentId/pages": "pages",
  "/cases/:number/release-copy": "release",
  "/cases/:number/review-copy/file": "review",
  "/cases/:number/sealed-file": "sealed",
  "/demonstration/mail": nobody,
  "/demonstration/mail/:file": nobody,
  "/intake": "list",
  "/intake/:intakeId": "intake",
  "/intake/:intakeId/file/:position": "intake",
  "/opinions": "list",
  "/outbox": "list",
  "/overdue": "list",
  "/portal": "list",
  "/portal/cases/:number": "case",
  "/portal/cases/:number/file": "sealed",
};

/** Whom to ask as, of those who may look. */
const someone = (role: string) => (role === "anyone" || role === "signed-in" ? [] : (role.split(" ") as Who[]));
const toLook = addresses.flatMap(([address, mayLook]) =>
  written[address] === nobody ? [] : someone(mayLook).map((who) => ({ address, who })),
);

let desk: RunningDesk;
let cases: { number: string; values: Record<string, string> }[];
const cookies = new Map<Who, string>();

beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  for (const who of new Set(toLook.map((each) => each.who))) cookies.set(who, await desk.cookieOf(who));
  const intakeId = await firmsApplication(desk);
  await firmsApplication(desk, "solicitor", "GF/waits");
  await givenCase(desk.deps.store, { receivedOn: "2026-06-03", patient: { familyName: "Achebe-Trent" } }); // overdue
  const made = [
    await disclosedCase(desk, fromFirm(intakeId)),
    await caseAwaitingApproval(desk),
    await redactedCase(desk),
  ];
  cases = [];
  for (const number of made) cases.push({ number, values: { number, intakeId, ...(await putToTheClinician(number)) } });
});
afterAll(() => desk.stop());

/** Proof of each kind is on file, and the clinician is asked for an opinion and about a page where that can be. */
async function putToTheClinician(number: string) {
  const { deps } = desk;
  const officer = { ...(await desk.by("officer")), caseNumber: number };
  const of = (await desk.by("clinician")).person.id;
  const { trust } = officer;
  for (const kind of ["identity-evidence", "authority-evidence"] as const)
    await must(
      addEvidence(deps, {
        ...officer,
        of: kind,
        name: `${kind}.pdf`,
        mediaType: "application/pdf",
        body: Readable.from([Buffer.from(await recordFile()), Buffer.from(`%${kind}`)]),
      }),
    );
  await requestOpinion(deps, { ...officer, of, words: "" });
  const kase = (await deps.store.read(trust, (db) => caseByNumber(db, trust, number)))!;
  const documents = await deps.store.read(trust, (db) => documentsOf(db, trust, kase.id));
  const idOf = (kind: string) => documents.find((each) => each.kind === kind)!.id;
  await askConsultation(deps, {
    ...officer,
    documentId: idOf("records"),
    pages: "2",
    of: "clinician",
    who: { personId: of },
    question: "Is it known to her?",
    answerBy: addDays(deps.today(), 7),
    evenIfLate: true,
  });
  const [asked] = await deps.store.read(trust, (db) => consultationsOf(db, trust, kase.id));
  return {
    documentId: idOf("records"),
    identity: idOf("identity-evidence"),
    authority: idOf("authority-evidence"),
    page: "2",
    position: "1",
    consultationId: asked?.id ?? "none",
  };
}

const filled = (address: string, values: Record<string, string>) =>
  address.replace(/:(\w+)/g, (_, name: string) =>
    name === "documentId" && address.includes("/evidence/") ? values["identity"]! : (values[name] ?? "none"),
  );

async function ask(who: Who, path: string, form?: Record<string, string>) {
  const answer = await fetch(`${desk.origin}${path}`, {
    redirect: "manual",
    headers: { Cookie: cookies.get(who)!, ...(form && { Origin: desk.origin }) },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  const body = await answer.text();
  const isPage = /text\/html|application\/json/.test(answer.headers.get("content-type") ?? "");
  const isShown = answer.status < 300 && (!isPage || patient.test(body));
  return { status: answer.status, body, isShown, location: answer.headers.get("location") };
}

const lastLook = async (who: Who) => (await lastLooks(who))[0];

async function lastLooks(who: Who, most = 1) {
  const { trust, person } = await desk.by(who);
  return desk.deps.store.read(trust, (db) =>
    db
      .select()
      .from(accessLog)
      .where(and(eq(accessLog.trustId, trust), eq(accessLog.personId, person.id)))
      .orderBy(desc(accessLog.id))
      .limit(most),
  );
}

const caseIdOf = async (number: string) => {
  const { trust } = desk.deps.settings;
  return (await desk.deps.store.read(trust, (db) => caseByNumber(db, trust, number)))!.id;
};

describe("looking leaves an entry", () => {
  const shown = new Set<string>();

  test.each(toLook)("$address, $who", async ({ address, who }) => {
    const wrong: string[] = [];
    for (const { number, values } of cases) {
      const path = filled(address + (asking[address] ?? ""), values);
      const before = await lastLook(who);
      const answer = await ask(who, path);
      expect(answer.status, `${path} ${answer.body.slice(0, 200)}`).toBeLessThan(500);
      const isList = written[address] === "list" && answer.status === 200; // with whomever it names today
      if (!answer.isShown && !isList) continue;
      shown.add(`${address} ${who}`);
      const entry = await lastLook(who);
      if (!entry || entry.id === before?.id) wrong.push(`${path}: shown to ${who}, and not written down`);
      else if (written[address] && entry.what !== written[address])
        wrong.push(`${path}: written down as ${entry.what}, not as ${written[address]}`);
      else if (address.includes(":number") && entry.caseId !== (await caseIdOf(number)))
        wrong.push(`${path}: not written down for its case`);
    }
    expect(wrong).toEqual([]);
  });

  test("and each of those that show somebody's data did so here, to each who may look", () => {
    const missing = toLook
      .filter(({ address }) => written[address])
      .map(({ address, who }) => `${address} ${who}`)
      .filter((each) => !shown.has(each));
    expect(missing).toEqual([]);
  });
});

describe("what is asked for by a form leaves an entry too", () => {
  const looks: { to: string; who: Who[]; form: Record<string, string>; what: string }[] = [
    { to: "/cases?index", who: ["officer", "manager", "auditor"], form: { find: "Achebe" }, what: "search" },
    {
      to: "/cases/:number/records/find",
      who: ["officer", "manager"],
      form: { words: "Achebe-Trent", as: "name", act: "look" },
      what: "search",
    },
    { to: "/cases/:number/password", who: ["officer"], form: {}, what: "password" },
  ];

  test.each(looks.flatMap(({ who, ...look }) => who.map((one) => ({ ...look, who: one }))))(
    "$to, $who",
    async ({ to, who, form, what }) => {
      const before = await lastLook(who);
      const answer = await ask(who, filled(to, cases[0]!.values), form);
      if (answer.location) expect((await ask(who, answer.location)).isShown).toBe(true);
      else expect(answer.status).toBe(200);
      const entries = await lastLooks(who, 5);
      const since = entries.slice(
        0,
        entries.findIndex(({ id }) => id === before?.id),
      );
      expect(since.map((entry) => entry.what)).toContain(what);
    },
  );
});

describe("each route serves its own kind of document, of its own case", () => {
  const byDocument = toLook.filter(({ address }) => address.includes(":documentId"));

  test.each(byDocument)("$address, $who", async ({ address, who }) => {
    const isForEvidence = address.includes("/evidence/");
    for (const [index, { values }] of cases.entries()) {
      const { documentId: ofAnother, identity: proofOfAnother } = cases[(index + 1) % cases.length]!.values;
      const others = isForEvidence
        ? [values["documentId"]!, proofOfAnother!]
        : [values["identity"]!, values["authority"]!, ofAnother!];
      for (const other of others) {
        const path = filled(address, { ...values, documentId: other, identity: other });
        const answer = await ask(who, path);
        expect(answer.isShown, path).toBe(false);
        if (!leadsBack.has(address)) expect([404, 405], path).toContain(answer.status);
        expect((await lastLook(who))?.subject, path).not.toContain(other);
      }
    }
  });

  /** Buttons: whoever comes there by their address is led to the list of records, whatever the document. */
  const leadsBack = new Set(["start", "stop"].map((each) => `/cases/:number/records/:documentId/${each}`));
});
