/**
 * Whichever way a colleague passes on a request: its words stand in the letter's text, and who wrote them and when is
 * told.
 */
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLetter } from "~/adapters/mailbox/read-letter";
import { outlookOf } from "../../given/outlook";
import { removeFolder } from "../../given/remove-folder";

let folder: string;
let count = 0;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "letter-"))));
afterAll(() => removeFolder(folder));

async function read(bytes: Uint8Array | string) {
  const workFolder = join(folder, String((count += 1)));
  await mkdir(workFolder);
  const source = join(workFolder, "original.eml");
  await writeFile(source, bytes);
  const letter = await readLetter({ source, workFolder });
  if (!letter.ok) throw new Error(letter.because);
  return letter;
}

const lines = (...each: string[]) => each.join("\r\n");
const multipart = (kind: string, boundary: string, ...parts: string[]) =>
  lines(
    `Content-Type: multipart/${kind}; boundary=${boundary}`,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    "",
  );
const plain = (...words: string[]) => lines("Content-Type: text/plain; charset=utf-8", "", ...words);
const from = (sender: string, subject: string, date: string, body: string) =>
  lines(
    `From: ${sender}`,
    "To: records@trust.example",
    `Subject: ${subject}`,
    `Date: ${date}`,
    "MIME-Version: 1.0",
    body,
  );
const colleague = (body: string, subject = "FW: records") =>
  from("Wendy Clerk <wendy@trust.example>", subject, "Mon, 30 Nov 2026 10:00:00 +0000", body);
const patients = (body = plain("Please send my knee x-rays.")) =>
  from("Qaisar Dhillon <qd@home.example>", "knee", "Mon, 5 Oct 2026 08:00:00 +0000", body);
const enclosed = (message: string, ...header: string[]) =>
  lines("Content-Type: message/rfc822", ...header, "", message);
const asFile = (type: string, name: string, bytes: Buffer | string) =>
  lines(
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n"),
  );
const words = "Please send my knee x-rays.";
const inHtml = multipart(
  "alternative",
  "IN",
  plain(" "),
  lines("Content-Type: text/html", "", "<table><tr><td>Please send</td><td>my knee x-rays.</td></tr></table>"),
);
const outlook = outlookOf({
  subject: "knee",
  from: { name: "Qaisar Dhillon", address: "qd@home.example" },
  sentAt: new Date("2026-10-05T08:00:00Z"),
  text: words,
});

describe("a message that is attached", () => {
  test.each<[string, string | Buffer]>([
    ["as a part of its own", multipart("mixed", "o", plain("One for you?"), enclosed(patients()))],
    ["marked as an attachment", multipart("mixed", "o", enclosed(patients(), "Content-Disposition: attachment"))],
    ["to be shown in place", multipart("mixed", "o", enclosed(patients(), "Content-Disposition: inline"))],
    ["with its words in HTML alone", multipart("mixed", "o", plain("One for you?"), enclosed(patients(inHtml)))],
    ["with nothing around it", enclosed(patients())],
    ["in a digest", multipart("digest", "o", lines("", patients()))],
    ["in base64", multipart("mixed", "o", asFile("message/rfc822", "knee.eml", patients()))],
    ["as a file of no known kind", multipart("mixed", "o", asFile("application/octet-stream", "knee.eml", patients()))],
    ["as a file without an ending", multipart("mixed", "o", asFile("application/octet-stream", "knee", patients()))],
    ["as a file of text", multipart("mixed", "o", asFile("text/plain", "knee.eml", patients()))],
    ["as Outlook saves it", multipart("mixed", "o", asFile("application/vnd.ms-outlook", "knee.msg", outlook))],
    [
      "as Outlook saves it, of no known kind",
      multipart("mixed", "o", asFile("application/octet-stream", "k.msg", outlook)),
    ],
    ["signed", multipart("signed", "s", multipart("mixed", "o", enclosed(patients())))],
    ["beside the pictures of a signature", multipart("related", "r", multipart("mixed", "o", enclosed(patients())))],
  ])("%s", async (_, body) => {
    const { text, enclosed: within } = await read(colleague(String(body)));
    expect(text.replace(/\s+/g, " ")).toContain("From: Qaisar Dhillon <qd@home.example>");
    expect(text.replace(/\s+/g, " ")).toContain(words);
    expect(text).toMatch(/Sent: Mon, 0?5 Oct 2026 08:00:00/);
    expect(within).toMatchObject([
      {
        how: "attached",
        depth: 1,
        from: { name: "Qaisar Dhillon", address: "qd@home.example" },
        subject: "knee",
        sentAt: "2026-10-05T08:00:00.000Z",
      },
    ]);
  });

  test("without a charset", async () => {
    const inner = Buffer.concat([
      Buffer.from(patients(lines("Content-Type: text/plain", "", "café "))),
      Buffer.from([0xe9]),
    ]);
    const { text } = await read(colleague(multipart("mixed", "o", asFile("message/rfc822", "a.eml", inner))));
    expect(text).toContain("café é");
  });

  test("two and three times within each other", async () => {
    const twice = from("Ward <ward@trust.example>", "FW: knee", "Wed, 7 Oct 2026 09:00:00 +0000", enclosed(patients()));
    const thrice = from("PALS <pals@trust.example>", "FW: FW: knee", "Thu, 8 Oct 2026 09:00:00 +0000", enclosed(twice));
    const { text, enclosed: within } = await read(colleague(multipart("mixed", "o", plain("x"), enclosed(thrice))));
    expect(text).toContain(words);
    expect(within.map(({ depth, from: sender }) => [depth, sender.address])).toEqual([
      [1, "pals@trust.example"],
      [2, "ward@trust.example"],
      [3, "qd@home.example"],
    ]);
  });

  test("its own attachments come with the letter's, byte for byte", async () => {
    const inner = patients(
      multipart("mixed", "i", plain(words), asFile("application/pdf", "passport.pdf", "%PDF-1.7 me")),
    );
    const { attachments } = await read(colleague(multipart("mixed", "o", plain("x"), enclosed(inner))));
    expect(attachments.map(({ name }) => name)).toEqual(["attachment-1.eml", "passport.pdf"]);
    expect(await readFile(attachments[1]!.path, "utf8")).toBe("%PDF-1.7 me");
    expect(attachments[1]!.size).toBe(11);
  });

  test("several beside each other", async () => {
    const other = from(
      "Ann Hale <ann@home.example>",
      "scan",
      "Tue, 6 Oct 2026 08:00:00 +0000",
      plain("Please send my scan."),
    );
    const { text, enclosed: within } = await read(
      colleague(multipart("digest", "o", lines("", patients()), lines("", other))),
    );
    expect(text).toContain(words);
    expect(text).toContain("Please send my scan.");
    expect(within.map(({ depth, subject }) => [depth, subject])).toEqual([
      [1, "knee"],
      [1, "scan"],
    ]);
  });

  test("one that cannot be read stays a file, and the letter is read", async () => {
    const {
      text,
      attachments,
      enclosed: within,
    } = await read(
      colleague(multipart("mixed", "o", plain("see"), asFile("message/rfc822", "a.eml", "\0\0 no message"))),
    );
    expect([text, attachments.length, within]).toEqual(["see", 1, []]);
  });

  test("hundreds within each other end", async () => {
    let deep = patients();
    for (let level = 0; level < 300; level += 1)
      deep = from(`W${level} <w@trust.example>`, "FW", "Wed, 7 Oct 2026 09:00:00 +0000", enclosed(deep));
    const { enclosed: within } = await read(colleague(enclosed(deep)));
    expect(within.length).toBeGreaterThan(4);
    expect(within.length).toBeLessThan(20);
  });

  test("files that are no messages are none", async () => {
    const { enclosed: within } = await read(
      colleague(
        multipart(
          "mixed",
          "o",
          plain("see"),
          asFile("application/octet-stream", "a.bin", "From here to there\r\n\r\nx"),
          asFile("text/plain", "notes.txt", "From: here\r\nand more words without a header"),
        ),
      ),
    );
    expect(within).toEqual([]);
  });
});

test("a report of non-delivery says that it is one, and names the letter that it is about", async () => {
  const ours = lines(
    "From: records@trust.example",
    "Message-ID: <outbox-1@trust.example>",
    "Subject: Your request",
    "",
    "x",
  );
  const report = multipart("report", "r", plain("it failed"), enclosed(ours));
  expect(
    await read(from("mailer-daemon@b.example", "Undelivered", "Mon, 30 Nov 2026 10:00:00 +0000", report)),
  ).toMatchObject({
    isReport: true,
    enclosed: [{ messageId: "<outbox-1@trust.example>" }],
  });
});

test("what a letter answers is told by the ids in its header", async () => {
  const { refersTo } = await read(
    lines("From: a@b.example", "In-Reply-To: <one@x>", "References: <zero@x>", " <one@x>", "Subject: Re: x", "", "x"),
  );
  expect(refersTo).toEqual(["<one@x>", "<zero@x>", "<one@x>"]);
});

test("a digest whose messages stand where the headers of its parts should keeps who wrote them", async () => {
  const { text, enclosed: within } = await read(colleague(multipart("digest", "o", patients())));
  expect(text).toContain("qd@home.example");
  expect(text).toContain(words);
  expect(within).toMatchObject([{ from: { address: "qd@home.example" } }]);
});

describe("a message that is quoted", () => {
  const outlooks = [
    "From: Qaisar Dhillon <qd@home.example>",
    "Sent: 05 October 2026 08:00",
    "To: Ward 4 <ward4@trust.example>",
    "Subject: knee",
    "",
    words,
  ];
  const found = { how: "quoted", depth: 1, from: { name: "Qaisar Dhillon", address: "qd@home.example" } };

  test.each<[string, string, string, string]>([
    ["by Outlook", "FW: knee", lines("One for you?", "", ...outlooks), "05 October 2026 08:00"],
    [
      "by Outlook, under a line",
      "FW: knee",
      lines("x", "________________________________", ...outlooks),
      "05 October 2026 08:00",
    ],
    [
      "by an older Outlook",
      "FW: knee",
      lines("x", "", "-----Original Message-----", ...outlooks),
      "05 October 2026 08:00",
    ],
    [
      "by Outlook, by somebody who changed the subject",
      "Urgent",
      lines("-----Original Message-----", ...outlooks),
      "05 October 2026 08:00",
    ],
    [
      "by Outlook's own way with addresses",
      "Fw: knee",
      lines(
        "From: Qaisar Dhillon [mailto:qd@home.example]",
        "Sent: Monday, October 5, 2026 8:00 AM",
        "To: Ward 4",
        "Cc: Sister",
        "Subject: knee",
        "Importance: High",
        "",
        words,
      ),
      "Monday, October 5, 2026 8:00 AM",
    ],
    [
      "by Apple",
      "Fwd: knee",
      lines(
        "Begin forwarded message:",
        "",
        "> From: Qaisar Dhillon <qd@home.example>",
        "> Subject: knee",
        "> Date: 5 October 2026 at 08:00:00 BST",
        "> To: ward4@trust.example",
        "> ",
        `> ${words}`,
      ),
      "5 October 2026 at 08:00:00 BST",
    ],
    [
      "by Apple, by somebody who changed the subject",
      "for records",
      lines(
        "Begin forwarded message:",
        "From: Qaisar Dhillon <qd@home.example>",
        "Date: 5 October 2026",
        "To: w@trust.example",
      ),
      "5 October 2026",
    ],
    [
      "by Gmail",
      "Fwd: knee",
      lines(
        "---------- Forwarded message ---------",
        "From: Qaisar Dhillon <qd@home.example>",
        "Date: Mon, 5 Oct 2026 at 08:00",
        "Subject: knee",
        "To: <ward4@trust.example>",
        "",
        words,
      ),
      "Mon, 5 Oct 2026 at 08:00",
    ],
    [
      "by Thunderbird",
      "Fwd: knee",
      lines(
        "-------- Forwarded Message --------",
        "Subject: \tknee",
        "Date: \tMon, 5 Oct 2026 08:00:00 +0100",
        "From: \tQaisar Dhillon <qd@home.example>",
        "To: \tward4@trust.example",
      ),
      "Mon, 5 Oct 2026 08:00:00 +0100",
    ],
    [
      "with bold names",
      "FW: knee",
      lines("*From:* Qaisar Dhillon <qd@home.example>", "*Sent:* 05/10/2026 08:00", "*To:* W", "*Subject:* knee"),
      "05/10/2026 08:00",
    ],
  ])("%s", async (_, subject, body, sentSaid) => {
    const { text, enclosed: within } = await read(colleague(plain(body), subject));
    expect(text).toContain("qd@home.example");
    expect(within).toMatchObject([{ ...found, sentSaid }]);
  });

  test("in HTML", async () => {
    const html = lines(
      "Content-Type: text/html; charset=utf-8",
      "",
      '<div>One for you?</div><div style="border-top:solid"><p><b>From:</b> Qaisar Dhillon &lt;qd@home.example&gt;<br>',
      "<b>Sent:</b> 05 October 2026 08:00<br><b>To:</b> Ward 4<br><b>Subject:</b> knee</p></div><p>Please send my knee x-rays.</p>",
    );
    const { text, enclosed: within } = await read(colleague(html));
    expect(text).toContain(words);
    expect(within).toMatchObject([{ ...found, sentSaid: "05 October 2026 08:00" }]);
  });

  test("twice", async () => {
    const body = lines(
      "From: Ward <ward@trust.example>",
      "Sent: 07 October 2026 09:00",
      "To: PALS",
      "Subject: FW: knee",
      "",
      "see",
      "",
      ...outlooks,
    );
    const { enclosed: within } = await read(colleague(plain(body)));
    expect(within.map(({ depth, from: sender }) => [depth, sender.address])).toEqual([
      [1, "ward@trust.example"],
      [2, "qd@home.example"],
    ]);
  });

  test("within one that is attached", async () => {
    const ward = from("Ward <ward@trust.example>", "FW: knee", "Wed, 7 Oct 2026 09:00:00 +0000", plain(...outlooks));
    const { enclosed: within } = await read(colleague(multipart("mixed", "o", plain("x"), enclosed(ward))));
    expect(within.map(({ how, depth, from: sender }) => [how, depth, sender.address])).toEqual([
      ["attached", 1, "ward@trust.example"],
      ["quoted", 2, "qd@home.example"],
    ]);
  });

  test.each<[string, string, string]>([
    ["what an answer quotes", "RE: Your request", lines("Thank you", "", "-----Original Message-----", ...outlooks)],
    ["what an answer without a line quotes", "Re: Your request", lines("Thank you", "", ...outlooks)],
    ["words that begin with From", "FW: x", lines("From: the beginning of May", "I had no answer.")],
    ["a list of one's own", "FW: x", lines("From: 2 May 2019", "To: 3 May 2020", "Subject: x-rays")],
  ])("%s is none", async (_, subject, body) =>
    expect((await read(colleague(plain(body), subject))).enclosed).toEqual([]),
  );
});
