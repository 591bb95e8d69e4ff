/** What was kept is read into its entry; what cannot be read stays, and says so. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { attachmentsOf, intakeById } from "#db/intake/intake";
import { readIntake } from "~/services/intake/read-intake";
import { receiveMail } from "~/services/intake/receive-mail";
import { intakeFile, viewIntake } from "~/services/intake/view-intake";
import { sampleApplicationEmail } from "../../../scripts/samples/application-email";
import { firmsApplication } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("reading what came in", (openFreshStore) => {
  let desk: FreshDesk;
  let application: Buffer;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
    application = await sampleApplicationEmail();
  });
  afterAll(() => desk.close());

  const trust = 1;
  async function taken(bytes: Buffer) {
    const { intakeId } = await receiveMail(desk.deps, { trust, body: bytes, channel: "e-mail" });
    await readIntake(desk.deps, { trust, intakeId });
    return intakeId;
  }
  const entryOf = async (intakeId: string) =>
    (await desk.deps.store.read(trust, (db) => intakeById(db, trust, intakeId)))!;
  const view = async (intakeId: string) => (await viewIntake(desk.deps, { ...(await desk.by("officer")), intakeId }))!;

  test("an application: sender, words, attachments and the form's fields", async () => {
    const { entry, form, attachments } = await view(await taken(application));
    expect(entry).toMatchObject({
      state: "open",
      fromAddress: "rosalind.achebe-trent@example.org",
      subject: "Request for my health records",
      arrivedOn: "2026-11-02",
    });
    expect(entry.body).toContain("a photograph of my passport");
    expect(attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ["application-form.pdf", "application/pdf"],
      ["IMG_2041.jpg", "image/jpeg"],
    ]);
    expect(form).toMatchObject({
      patientFamilyName: "Achebe-Trent",
      patientBornOn: "1961-03-14",
      applicantRelationship: "patient",
      delivery: "e-mail",
    });
  });

  test("an attachment can be taken out again, byte for byte", async () => {
    const intakeId = await taken(application);
    const file = (await intakeFile(desk.deps, { ...(await desk.by("officer")), intakeId, position: 2 }))!;
    const bytes = Buffer.concat(await file.body.toArray());
    expect(bytes.subarray(0, 2).toString("hex")).toBe("ffd8");
    expect(bytes).toHaveLength(file.size);
  });

  test("a request that a colleague passed on: its words, who asks and when, and its attachments", async () => {
    const lines = (...each: string[]) => each.join("\r\n");
    const forward = lines(
      "From: Ward Clerk <wendy@demonstration.example>",
      "Subject: FW: knee",
      "Date: Mon, 30 Nov 2026 10:00:00 +0000",
      "Content-Type: multipart/mixed; boundary=OUT",
      "",
      "--OUT",
      "Content-Type: text/plain",
      "",
      "One for you?",
      "--OUT",
      "Content-Type: message/rfc822",
      "",
      "From: =?utf-8?Q?Qaisar_Dh=C3=AFllon?= <qd77@home.example>",
      "Date: Mon, 5 Oct 2026 23:30:00 +0000",
      "Content-Type: multipart/mixed; boundary=IN",
      "",
      "--IN",
      "Content-Type: text/html",
      "",
      "<p>Please send my <b>knee x-rays</b></p>",
      "--IN",
      'Content-Type: image/jpeg; name="passport.jpg"',
      "Content-Disposition: attachment",
      "",
      "jpeg",
      "--IN--",
      "--OUT--",
    );
    const { entry, enclosed, asks, attachments } = await view(await taken(Buffer.from(forward)));
    expect(entry.body).toContain("Please send my knee x-rays");
    expect(entry.fromAddress).toBe("wendy@demonstration.example");
    expect(enclosed).toMatchObject([
      { fromName: "Qaisar Dhïllon", fromAddress: "qd77@home.example", sentOn: "2026-10-06" },
    ]);
    expect(asks).toBe(0);
    expect(attachments.map(({ name }) => name)).toEqual(["attachment-1.eml", "passport.jpg"]);
  });

  test("a letter of ours that came back names its case's letter, and asks for nothing", async () => {
    const bounce =
      "From: mailer-daemon@b.example\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\n" +
      "Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nSubject: x\r\n\r\ny\r\n--r--\r\n";
    expect(await view(await taken(Buffer.from(bounce)))).toMatchObject({ enclosed: [], asks: null });
  });

  test("reading twice changes nothing", async () => {
    const intakeId = await taken(application);
    const before = await entryOf(intakeId);
    await readIntake(desk.deps, { trust, intakeId });
    expect(await entryOf(intakeId)).toEqual(before);
    expect(await desk.deps.store.read(trust, (db) => attachmentsOf(db, trust, intakeId))).toHaveLength(2);
  });

  test.each([
    ["a picture that somebody named .eml", Buffer.from("89504e470d0a1a0a0000", "hex")],
    ["an empty file", Buffer.alloc(0)],
    ["noise", Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256))],
  ])("%s stays, marked as unreadable, and can still be downloaded", async (_, bytes) => {
    const intakeId = await taken(bytes);
    expect(await entryOf(intakeId)).toMatchObject({ state: "unreadable", caseId: null });
    const file = (await intakeFile(desk.deps, { ...(await desk.by("officer")), intakeId, position: 0 }))!;
    expect(Buffer.concat(await file.body.toArray())).toEqual(bytes);
  });

  test("a letter sent a second time with other bytes is shown beside the first", async () => {
    const first = await taken(application);
    const again = await taken(Buffer.concat([Buffer.from("X-Forwarded: yes\r\n"), application]));
    expect((await view(again)).perhapsTheSame.map(({ id }) => id)).toEqual([first]);
  });

  test("what a firm typed into the portal is no message: its proof can be downloaded, and nothing else", async () => {
    const intakeId = await firmsApplication(desk);
    const officer = await desk.by("officer");
    expect(await intakeFile(desk.deps, { ...officer, intakeId, position: 0 })).toBeUndefined();
    expect(await intakeFile(desk.deps, { ...officer, intakeId, position: 1 })).toMatchObject({
      name: "Signed authority.pdf",
    });
    expect(await intakeFile(desk.deps, { ...officer, intakeId, position: 2 })).toBeUndefined();
  });

  test("a sender whose clock is ahead of ours sends nothing from the future", async () => {
    const ahead = await sampleApplicationEmail({ sentAt: new Date(desk.deps.now().getTime() + 5 * 86_400_000) });
    expect((await entryOf(await taken(ahead))).arrivedOn).toBe(desk.deps.today());
  });
});
