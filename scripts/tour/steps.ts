/** The steps of the tour, in the order in which a case meets them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createWriteStream } from "node:fs";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { historyAsRecorded } from "#db/cases/case-history";
import { caseByNumber } from "#db/cases/cases";
import { documentById } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { latestRelease } from "#db/release/releases";
import { workThrough } from "~/jobs/work-through";
import { formatDay } from "~/domain/calendar/calendar";
import { clockOf } from "~/domain/clock/clock";
import { addRecords } from "~/services/records/add-records";
import { makeMove } from "~/services/moves/make-move";
import { weighThirdParties } from "~/services/moves/weigh-third-parties";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import { confirmIdentity } from "~/services/identity/confirm-identity";
import { releaseRest, withhold } from "~/services/redaction/decide-page";
import { disclose } from "~/services/release/disclose";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import { finishRedaction } from "~/services/release/finish-redaction";
import { markWords } from "~/services/redaction/mark-words";
import { receiveMail } from "~/services/intake/receive-mail";
import { receiveRequest } from "~/services/intake/receive-request";
import { recordOpinion } from "~/services/opinion/record-opinion";
import { showPassword } from "~/services/release/show-password";
import { viewIntake } from "~/services/intake/view-intake";
import { opensEveryPage, opensReleaseCopy } from "../samples/open-pages";
import type { TourDesk } from "./desk";
import { requestFrom } from "./request-from";
import { Refusal, type Tour } from "./tour";

export async function takeTheTour(desk: TourDesk, tour: Tour) {
  const number = await openCase(desk, tour);
  await showIdentity(desk, tour, number);
  const documents = await bringRecords(desk, tour, number);
  for (const documentId of documents) await redact(desk, tour, number, documentId);
  await giveOpinion(desk, tour, number);
  await weighOthers(desk, tour, number);
  await makeReleaseCopy(desk, tour, number);
  await approve(desk, tour, number);
  await sealAndSend(desk, tour, number);
  await sumUp(desk, tour, number);
}

async function openCase(desk: TourDesk, { application, say }: Tour): Promise<string> {
  const by = desk.as("officer");
  const { intakeId } = await receiveMail(desk.deps, {
    trust: by.trust,
    body: Readable.from(Buffer.from(application)),
    channel: "e-mail",
  });
  await workThrough(desk.deps);
  const letter = await viewIntake(desk.deps, { ...by, intakeId });
  if (!letter || letter.entry.state === "unreadable")
    throw new Refusal(
      "That is not an e-mail message that can be read. Save it from your mail program as .eml and try again.",
    );
  say(
    `1  The e-mail is kept and read: ${letter.attachments.length} attachments${letter.form ? ", the application form among them" : ", no application form of ours"}.`,
  );

  const received = await receiveRequest(desk.deps, requestFrom(by, letter, desk.deps.today()));
  if (!received.ok) throw new Refusal(`No case could be made: ${received.because}.`);
  const { clock } = await caseOf(desk, received.caseNumber);
  say(`2  Case ${received.caseNumber} is open, and an acknowledgement is in the outbox.`);
  say(
    clock.dueOn
      ? `   It is due on ${formatDay(clock.dueOn)}.`
      : `   The clock has not started: it waits for ${clock.waitingFor.join(" and ")}.`,
  );
  for (const line of clock.ledger) say(`   - ${line.because} (${line.source})`);
  return received.caseNumber;
}

async function showIdentity(desk: TourDesk, { say }: Tour, number: string) {
  const { history } = await caseOf(desk, number);
  const seen = history.find((event) => event.type === "identity-confirmed");
  if (seen)
    return say(
      "3  Identity: the evidence that came with the application was looked at, so the clock runs from receipt.",
    );
  const { deps } = desk;
  const shown = await confirmIdentity(deps, {
    ...desk.as("officer"),
    caseNumber: number,
    evidence: ["already-known"],
    seen: "already-known",
    on: deps.today(),
  });
  if (!shown.ok) throw new Refusal(`Identity could not be confirmed: ${shown.because}.`);
  say("3  Identity: nothing came with the application, so the tour records the requester as known to the trust.");
}

async function bringRecords(desk: TourDesk, { records, say }: Tour, number: string): Promise<string[]> {
  const added: string[] = [];
  for (const { name, bytes } of records) {
    const outcome = await addRecords(desk.deps, {
      ...desk.as("officer"),
      caseNumber: number,
      name,
      mediaType: "application/pdf",
      body: Readable.from(Buffer.from(bytes)),
    });
    if (!outcome.ok) throw new Refusal(`${name} could not be added: ${outcome.because}.`);
    await workThrough(desk.deps);
    const document = await desk.deps.store.read(desk.as("officer").trust, (db) =>
      documentById(db, desk.as("officer").trust, outcome.documentId),
    );
    if (document?.state !== "ready")
      throw new Refusal(`${name} could not be prepared: ${document?.refusal ?? "unknown"}.`);
    say(
      `4  ${name}: ${document.pageCount} pages converted, rendered and read; ${document.findings} of them carry another patient’s NHS number.`,
    );
    added.push(outcome.documentId);
  }
  return added;
}

async function redact(desk: TourDesk, { find, say }: Tour, caseNumber: string, documentId: string) {
  const by = desk.as("officer");
  const on = async () => ({
    ...by,
    caseNumber,
    documentId,
    seenVersion: (await marksNow(desk, caseNumber, documentId)).version,
  });
  for (const words of find) {
    const marked = await markWords(desk.deps, { ...(await on()), words, page: "every", reason: "TP-PERSON" });
    if (!marked.ok && marked.because !== "words-not-found")
      throw new Refusal(`“${words}” could not be marked: ${marked.because}.`);
    const places = marked.ok
      ? marked.marks.marks.filter((mark) => mark.how === "words" && mark.text === words).length
      : 0;
    say(`5  “${words}”: ${places === 0 ? "not found in this document" : `marked in ${places} places`}.`);
  }
  const opened = await openDocument(desk.deps, { trust: by.trust, caseNumber, documentId });
  for (const { number } of (opened ? await pagesOf(opened) : { pages: [] }).pages.filter(
    ({ findings }) => findings.length > 0,
  )) {
    await withhold(desk.deps, { ...(await on()), page: number, reason: "NOT-YOURS" });
    say(`   Page ${number} belongs to somebody else and is withheld.`);
  }
  await releaseRest(desk.deps, { ...(await on()), note: "Only the words that this tour was given are covered." });
}

async function marksNow(desk: TourDesk, caseNumber: string, documentId: string) {
  const opened = await openDocument(desk.deps, { trust: desk.as("officer").trust, caseNumber, documentId });
  if (!opened) throw new Refusal("The document is no longer in the case.");
  return marksOf(opened);
}

async function giveOpinion(desk: TourDesk, { say }: Tour, caseNumber: string) {
  await opensEveryPage(desk.deps, { ...desk.as("clinician"), caseNumber });
  const given = await recordOpinion(desk.deps, {
    ...desk.as("clinician"),
    caseNumber,
    outcome: "no-serious-harm",
    words: "Read for the tour.",
  });
  if (!given.ok) throw new Refusal(`The opinion could not be recorded: ${given.because}.`);
  say("6  A clinician records that the serious-harm test is not met.");
}

async function weighOthers(desk: TourDesk, { find, say }: Tour, caseNumber: string) {
  if (find.length === 0) return;
  const weighed = await makeMove(
    desk.deps,
    { ...desk.as("officer"), caseNumber },
    weighThirdParties({
      reason: "TP-PERSON",
      of: "everybody",
      consent: "not-sought",
      information: "private-life",
      confidence: "not-known",
      capability: "not-known",
      steps: "Nobody was asked: this is a tour.",
      reasonable: "no",
      words: "Weighed for the tour.",
    }),
  );
  if (!weighed.ok) throw new Refusal(`The weighing could not be recorded: ${weighed.because}.`);
  say("   It is recorded how it was weighed that something about other people is withheld.");
}

async function makeReleaseCopy(desk: TourDesk, { say }: Tour, caseNumber: string) {
  const asked = await finishRedaction(desk.deps, { ...desk.as("officer"), caseNumber });
  if (!asked.ok) throw new Refusal(`The release copy could not be made: ${asked.because}.`);
  await workThrough(desk.deps);
  const { release } = await caseOf(desk, caseNumber);
  if (release?.state !== "built")
    throw new Refusal(
      ["The release copy was refused:", ...(JSON.parse(release?.doubts ?? "[]") as string[])].join("\n- "),
    );
  say(
    `7  The release copy is burnt in, verified and bundled: ${release.pages} pages, ${release.marks} marks, ${release.withheldPages} pages withheld.`,
  );
}

async function approve(desk: TourDesk, { say }: Tour, caseNumber: string) {
  const { release } = await caseOf(desk, caseNumber);
  const packageHash = release?.packageHash ?? "";
  await opensReleaseCopy(desk.deps, { ...desk.as("second-officer"), caseNumber });
  const own = await approveDisclosure(desk.deps, { ...desk.as("officer"), caseNumber, packageHash });
  say(`8  The officer who redacted tries to approve: ${own.ok ? "allowed" : "refused"}.`);
  const second = await approveDisclosure(desk.deps, { ...desk.as("second-officer"), caseNumber, packageHash });
  if (!second.ok) throw new Refusal(`The second officer could not approve: ${second.because}.`);
  say("   A second officer approves exactly this copy for exactly this recipient.");
}

async function sealAndSend(desk: TourDesk, { out, say }: Tour, caseNumber: string) {
  const by = desk.as("officer");
  const started = await disclose(desk.deps, { ...by, caseNumber });
  if (!started.ok) throw new Refusal(`It may not leave: ${started.because}.`);
  await workThrough(desk.deps);
  const { release } = await caseOf(desk, caseNumber);
  if (release?.state !== "sealed" || !release.folderId) throw new Refusal("The release copy could not be sealed.");
  const key = await desk.deps.store.read(by.trust, (db) => folderKey(db, by.trust, release.folderId!));
  const sealed = join(out, `${caseNumber}.pdf`);
  await pipeline(await desk.deps.files.folder(by.trust, key).get("sealed.pdf"), createWriteStream(sealed));
  const shown = await showPassword(desk.deps, { ...by, caseNumber });
  if (!shown.ok) throw new Refusal(`The password could not be shown: ${shown.because}.`);
  const passwordFile = join(out, `${caseNumber}-password.txt`);
  await writeFile(passwordFile, `${shown.password}\n`, { mode: 0o600 });
  say(`9  Sealed with AES-256 and mailed: ${sealed}`);
  say(`   Its password, for another channel: ${passwordFile}`);
}

async function sumUp(desk: TourDesk, { say }: Tour, caseNumber: string) {
  const { recorded, clock } = await caseOf(desk, caseNumber);
  const isDisclosed = recorded.some((event) => event.type === "disclosed");
  if (!isDisclosed) throw new Refusal("The disclosure has not left.");
  say(`10 The case is disclosed, ${clock.daysLate ? `${clock.daysLate} days late` : "in time"}. Its history:`);
  for (const event of recorded) say(`   ${String(event.seq).padStart(2)}  ${event.on}  ${event.type}`);
}

async function caseOf(desk: TourDesk, number: string) {
  const { trust } = desk.as("officer");
  return desk.deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, number);
    if (!kase) throw new Error(`no case ${number}`);
    const { recorded, history } = await historyAsRecorded(db, trust, kase.id);
    return {
      history,
      recorded,
      clock: clockOf(history, { today: desk.deps.today(), holidays: await bankHolidaysOf(db, trust) }),
      release: await latestRelease(db, trust, kase.id),
    };
  });
}
