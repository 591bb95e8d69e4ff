import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MailComposer from "nodemailer/lib/mail-composer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanFileName, cleanLine } from "~/adapters/mailbox/clean-name";
import { readMessage } from "~/adapters/mailbox/read-message";
import { sandboxedReadMail } from "~/adapters/mailbox/sandboxed-read-mail";
import { sampleApplicationEmail } from "../../../scripts/samples/application-email";
import { removeFolder } from "../../given/remove-folder";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "mail-"))));
afterAll(() => removeFolder(folder));

async function read(bytes: Uint8Array | string) {
  const source = join(folder, "original.eml");
  await writeFile(source, bytes);
  return readMessage({ source, workFolder: folder });
}

async function readWell(bytes: Uint8Array | string) {
  const message = await read(bytes);
  if (!message.ok) throw new Error(message.because);
  return message;
}

const lines = (...each: string[]) => each.join("\r\n");
const composed = (mail: ConstructorParameters<typeof MailComposer>[0]) =>
  new MailComposer({ from: "Ada Quill <ada@example.org>", to: "access@trust.example", ...mail }).compile().build();

test("an application by e-mail is read in a child process, with its attachments under neutral names", async () => {
  const source = join(folder, "application.eml");
  await writeFile(source, await sampleApplicationEmail());
  const message = await sandboxedReadMail()({ source, workFolder: folder });
  expect(message).toMatchObject({
    ok: true,
    from: { name: "Rosalind Achebe-Trent", address: "rosalind.achebe-trent@example.org" },
    subject: "Request for my health records",
    sentAt: "2026-11-02T09:14:00.000Z",
    text: expect.stringContaining("a photograph of my passport"),
    attachments: [
      { path: join(folder, "attachment-1"), name: "application-form.pdf", mediaType: "application/pdf" },
      { path: join(folder, "attachment-2"), name: "IMG_2041.jpg", mediaType: "image/jpeg" },
    ],
  });
  if (!message.ok) return;
  for (const { path, size, sha256 } of message.attachments) {
    const bytes = await readFile(path);
    expect(bytes.length).toBe(size);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  }
});

describe("what is not a message", () => {
  test.each([
    ["an empty file", ""],
    ["random bytes", Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256))],
    ["a web page", "<!doctype html>\n<html><head><title>From: me</title></head><body>Subject: x</body></html>"],
    ["a PDF", "%PDF-1.7\n%\u00e2\u00e3\nSubject: not a header\n"],
    ["plain words", "Dear Sirs\n\nplease send me my records\nFrom: Ada\n"],
    ["headers of a web server", "Content-Type: text/html\r\nServer: x\r\n\r\nhello"],
  ])("%s", async (_, bytes) => expect(await read(bytes)).toEqual({ ok: false, because: "not-a-message" }));

  test("a message that makes the parser give up, read in a child process", async () => {
    const source = join(folder, "deep.eml");
    const parts = Array.from(
      { length: 5_000 },
      (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`,
    ).join("");
    await writeFile(
      source,
      `From: a@b.example\r\nSubject: deep\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${parts}`,
    );
    expect(await sandboxedReadMail()({ source, workFolder: folder })).toEqual({ ok: false, because: "not-a-message" });
  });

  test("a child that takes too long says so", async () => {
    const source = join(folder, "original.eml");
    await writeFile(source, "From: a@b.example\r\n\r\nx");
    expect(await sandboxedReadMail({ timeoutMs: 1 })({ source, workFolder: folder })).toEqual({
      ok: false,
      because: "took-too-long",
    });
  });
});

describe("a message", () => {
  test("with nothing but a header is a message", async () => {
    expect(await readWell("Received: from mx.example\r\nFrom: Ada Quill <ada@example.org>")).toMatchObject({
      messageId: null,
      sentAt: null,
      text: "",
      attachments: [],
    });
  });

  test("with a date that cannot be read has none, rather than today's", async () => {
    expect((await readWell(lines("From: a@b.example", "Date: next Tuesday", "", "x"))).sentAt).toBeNull();
  });

  test("in HTML alone is read as text", async () => {
    const { text } = await readWell(
      lines(
        "From: a@b.example",
        "Content-Type: text/html",
        "",
        "<p>Please send <b>everything</b>.</p><script>alert(1)</script>",
      ),
    );
    expect(text).toBe("Please send everything.");
  });

  test("in an old alphabet is read right", async () => {
    const header = lines(
      "From: =?iso-8859-1?Q?Ren=E9e_Dubois?= <r@b.example>",
      "Subject: =?utf-8?B?UmVxdcOqdGU=?=",
      "Content-Type: text/plain; charset=windows-1252",
      "",
      "",
    );
    const { from, subject, text } = await readWell(
      Buffer.concat([Buffer.from(header), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80])]),
    );
    expect([from.name, subject, text]).toEqual(["Renée Dubois", "Requête", "café €"]);
  });

  test("brings a forwarded message as a file of its own", async () => {
    const inner = lines("From: patient@example.org", "Subject: my records", "", "please");
    const outer = lines(
      "From: a@b.example",
      "Content-Type: multipart/mixed; boundary=x",
      "",
      "--x",
      "Content-Type: text/plain",
      "",
      "see below",
      "--x",
      "Content-Type: message/rfc822",
      "Content-Disposition: attachment",
      "",
      inner,
      "--x--",
      "",
    );
    const { attachments } = await readWell(outer);
    expect(attachments).toMatchObject([{ mediaType: "message/rfc822", name: expect.stringMatching(/\.eml$/) }]);
    expect((await readFile(attachments[0]!.path)).toString()).toContain("my records");
  });

  test("brings a report of non-delivery as a file", async () => {
    const report = lines(
      "From: mailer-daemon@b.example",
      "Content-Type: multipart/report; boundary=x; report-type=delivery-status",
      "",
      "--x",
      "Content-Type: text/plain",
      "",
      "it failed",
      "--x",
      "Content-Type: message/delivery-status",
      "",
      "Action: failed",
      "Status: 5.1.1",
      "--x--",
      "",
    );
    const { attachments, text } = await readWell(report);
    expect(text).toBe("it failed");
    expect(attachments).toMatchObject([{ mediaType: "message/delivery-status" }]);
  });

  test("never writes an attachment outside the working folder", async () => {
    const { attachments } = await readWell(
      await composed({
        text: "x",
        attachments: [
          { filename: "../../etc/passwd", content: "a" },
          { filename: "invoice\u202Efdp.exe", content: "b" },
          { content: "c", contentType: "application/pdf", filename: false },
        ],
      }),
    );
    expect(attachments.map(({ path }) => path)).toEqual(
      [1, 2, 3].map((position) => join(folder, `attachment-${position}`)),
    );
    expect(attachments.map(({ name }) => name)).toEqual([
      expect.not.stringMatching(/[/\\]/),
      "invoicefdp.exe",
      "attachment-3.pdf",
    ]);
  });
});

test.each([
  ["letter.pdf", "letter.pdf"],
  ["..\\..\\windows\\letter.pdf", "letter.pdf"],
  ["/etc/passwd", "passwd"],
  ["a\u202Egpj.exe", "agpj.exe"],
  ["a\u0000b\n.pdf", "ab .pdf"],
  ["con<>|?.pdf", "con----.pdf"],
  [" . . ", "attachment-1"],
  ["", "attachment-1"],
  [undefined, "attachment-1"],
  [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
])("the name %j is shown as %j", (name, shown) => expect(cleanFileName(name, "attachment-1")).toBe(shown));

test("a line from a stranger is one visible line", () => {
  expect(cleanLine(" Request\r\nBcc: a@b.example \u200b\u2066 now ")).toBe("Request Bcc: a@b.example now");
});
