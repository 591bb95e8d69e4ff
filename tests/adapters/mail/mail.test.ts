import { pbkdf2, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { simpleParser } from "mailparser";
import { afterEach, describe, expect, test } from "vitest";
import { folderMail } from "~/adapters/mail/folder-mail";
import type { OutgoingMail } from "~/adapters/mail/send-mail";
import { smtpMail } from "~/adapters/mail/smtp-mail";
import { deadPort, dyingMailServer, mailServer, refusing, type MailServer } from "../../given/smtp";
import { removeFolder } from "../../given/remove-folder";

const from = { name: "Example NHS Trust", address: "records@trust.example" };
const letter = (change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: "<outbox-0190a@desk.example>",
  to: { name: "Priya Okafor", address: "p.okafor@solicitors.example" },
  subject: "Your request AD-26-000123",
  text: "Dear Priya Okafor\n\nWe have your request – thank you.\n.\nA line that began with a dot.\n",
  ...change,
});
const sealed = () => {
  const bytes = randomBytes(300_000);
  return {
    bytes,
    attachment: { name: "AD-26-000123.pdf", content: Readable.from([bytes]), mediaType: "application/pdf" },
  };
};
const through = (port: number, change: Partial<Parameters<typeof smtpMail>[0]> = {}) =>
  smtpMail({ host: "127.0.0.1", port, encryption: "off", user: null, password: null, from, ...change });

const hostile: [string, string][] = [
  ["a second header", "a@good.example\r\nBcc: b@evil.example"],
  ["a bare line feed", "a@good.example\nRCPT TO:<b@evil.example>"],
  ["a list", "a@good.example, b@evil.example"],
  ["a list with semicolons", "a@good.example; b@evil.example"],
  ["a group", "friends: b@evil.example;"],
  ["an address in angle brackets", "<b@evil.example>"],
  ["a name with an address", "Good <b@evil.example>"],
  ["words before", "a b@good.example"],
  ["a comment", "a(b@evil.example)@good.example"],
  ["a quoted name", '"b@evil.example"@good.example'],
  ["two signs", "a@evil.example@good.example"],
  ["a source route", "@evil.example:a@good.example"],
  ["the percent of old relays", "a%evil.example@"],
  ["a number for a domain", "a@[127.0.0.1]"],
  ["a bare number", "a@127.0.0.1"],
  ["no dot", "a@localhost"],
  ["a Cyrillic look-alike", "a@gооd.example"],
  ["a full-width dot", "a@good．example"],
  ["an encoded word", "=?utf-8?q?b=40evil.example?=@good.example "],
  ["a space after", "a@good.example "],
  ["a dot before the sign", "a.@good.example"],
  ["two dots", "a..b@good.example"],
  ["nothing", ""],
  ["a NUL", "a\0@good.example"],
  ["far too long", `${"a".repeat(65)}@good.example`],
];

describe("mail through a server", () => {
  const servers: { close(): unknown }[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  const running = async (...options: Parameters<typeof mailServer>): Promise<MailServer> => {
    const server = await mailServer(...options);
    servers.push(server);
    return server;
  };

  test("arrives whole, at the one address, saying what sent it", async () => {
    const server = await running();
    const { bytes, attachment } = sealed();
    expect(await through(server.port)(letter({ attachment }))).toEqual({ ok: true });

    expect(server.received).toHaveLength(1);
    const [{ from: sender, to, mail }] = server.received as [MailServer["received"][number]];
    expect([sender, to]).toEqual(["records@trust.example", ["p.okafor@solicitors.example"]]);
    expect(mail.subject).toBe("Your request AD-26-000123");
    expect(mail.messageId).toBe("<outbox-0190a@desk.example>");
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.text?.trimEnd()).toBe(letter().text.trimEnd());
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ["AD-26-000123.pdf", "application/pdf"],
    ]);
    expect(mail.attachments[0]?.content.equals(bytes)).toBe(true);
  });

  test.each(hostile)("an address with %s is refused, and nothing is sent", async (_, address) => {
    const server = await running();
    expect(await through(server.port)(letter({ to: { name: "x", address } }))).toEqual({
      ok: false,
      because: "address-refused",
    });
    expect(server.received).toEqual([]);
  });

  test.each(["o'brien@firm.example", "first.last+tag@sub.firm.example", "a_b-c@a1.example"])(
    "the ordinary address %s is taken as it is",
    async (address) => {
      const server = await running();
      expect(await through(server.port)(letter({ to: { name: "", address } }))).toEqual({ ok: true });
      expect(server.received[0]?.to).toEqual([address]);
    },
  );

  test("line breaks in a name, a subject or a file's name add no header and nobody else", async () => {
    const server = await running();
    const trick = "x\r\nBcc: b@evil.example\r\n\r\nhidden";
    const { attachment } = sealed();
    await through(server.port)(
      letter({
        to: { name: trick, address: "a@good.example" },
        subject: trick,
        attachment: { ...attachment, name: `${trick}.pdf` },
      }),
    );
    expect(server.received[0]?.to).toEqual(["a@good.example"]);
    expect(server.received[0]?.mail.bcc).toBeUndefined();
    expect(server.received[0]?.mail.headers.has("bcc")).toBe(false);
  });

  const words = {
    onRcptTo: (_address: unknown, _session: unknown, done: (error?: Error) => void) =>
      done(refusing(451, "greylisted")),
  };
  test.each<[string, Parameters<typeof mailServer>[0], string]>([
    ["the recipient for now", words, "try-again-later"],
    [
      "the recipient for good",
      { onRcptTo: (_address, _session, done) => done(refusing(550, "no such mailbox")) },
      "address-refused",
    ],
    ["the sender", { onMailFrom: (_address, _session, done) => done(refusing(553, "who are you")) }, "refused"],
    [
      "the message for now",
      {
        onData: (stream, _session, done) => {
          stream.resume().on("end", () => done(refusing(452, "disk full")));
        },
      },
      "try-again-later",
    ],
    [
      "the message for good",
      {
        onData: (stream, _session, done) => {
          stream.resume().on("end", () => done(refusing(554, "not wanted")));
        },
      },
      "refused",
    ],
    ["everybody for now", { onConnect: (_session, done) => done(refusing(421, "busy")) }, "try-again-later"],
  ])("a server that refuses %s", async (_, options, because) => {
    const server = await running(options);
    expect(await through(server.port)(letter({ attachment: sealed().attachment }))).toEqual({ ok: false, because });
  });

  test("a server that is down", async () => {
    expect(await through(await deadPort())(letter())).toEqual({ ok: false, because: "unreachable" });
  });

  test("a server whose name is not known", async () => {
    expect(await through(25, { host: "nowhere.invalid" })(letter())).toEqual({ ok: false, because: "unreachable" });
  });

  test("a server that hangs up with the whole message in its hands may have sent it", async () => {
    const server = await dyingMailServer("before-answering");
    servers.push(server);
    expect(await through(server.port)(letter())).toEqual({ ok: false, because: "may-have-been-sent" });
  });

  test("a server that hangs up while a long message is on its way has not sent it", async () => {
    const server = await dyingMailServer("as-the-message-begins");
    servers.push(server);
    const long = Readable.from(
      (function* () {
        for (let n = 0; n < 400; n += 1) yield randomBytes(64 * 1024);
      })(),
    );
    const outcome = await through(server.port)(
      letter({ attachment: { name: "long.pdf", content: long, mediaType: "application/pdf" } }),
    );
    expect(outcome).toEqual({ ok: false, because: "unreachable" });
    expect(long.destroyed).toBe(true);
  });

  test("nothing leaves in clear where the server offers no encryption", async () => {
    const server = await running();
    expect(await through(server.port, { encryption: "starttls" })(letter())).toEqual({
      ok: false,
      because: "try-again-later",
    });
    expect(server.received).toEqual([]);
  });

  test("a sign-in that the server refuses is ours to put right: the mail waits", async () => {
    const server = await running({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusing(535, "wrong password")),
    });
    expect(await through(server.port, { user: "desk", password: "wrong" })(letter())).toEqual({
      ok: false,
      because: "try-again-later",
    });
  });

  test("an attachment that cannot be read is our failure, not the server's", async () => {
    const server = await running();
    const broken = new Readable({
      read() {
        this.destroy(new Error("seal broken"));
      },
    });
    await expect(
      through(server.port)(letter({ attachment: { name: "a.pdf", content: broken, mediaType: "application/pdf" } })),
    ).rejects.toThrow("seal broken");
    expect(server.received).toEqual([]);
  });
});

describe("mail into a folder", () => {
  const folders: string[] = [];
  afterEach(() => Promise.all(folders.splice(0).map(removeFolder)));
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), "access-desk-mail-"));
    folders.push(made);
    return made;
  };

  test("is the same message as a file, once for each Message-ID", async () => {
    const place = folder();
    const send = folderMail(join(place, "mail"), from);
    const { bytes, attachment } = sealed();
    expect(await send(letter())).toEqual({ ok: true });
    expect(await send(letter({ attachment }))).toEqual({ ok: true });
    expect(readdirSync(join(place, "mail"))).toEqual(["outbox-0190a.eml"]);

    const raw = readFileSync(join(place, "mail", "outbox-0190a.eml"));
    expect(raw.includes("\r\n")).toBe(true);
    const mail = await simpleParser(raw);
    expect(mail.subject).toBe("Your request AD-26-000123");
    expect(mail.messageId).toBe("<outbox-0190a@desk.example>");
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.attachments[0]?.content.equals(bytes)).toBe(true);
  });

  test.each(hostile)("an address with %s is refused, and no file is written", async (_, address) => {
    const place = folder();
    expect(await folderMail(place, from)(letter({ to: { name: "x", address } }))).toEqual({
      ok: false,
      because: "address-refused",
    });
    expect(readdirSync(place)).toEqual([]);
  });

  /** Files are opened by a few threads: while these reckon, a folder is long in the making. */
  const keepThreadsBusy = () =>
    Array.from({ length: 12 }, () => pbkdf2("words", "salt", 200_000, 64, "sha512", () => undefined));

  test.each([
    [
      "at once",
      () =>
        new Readable({
          read() {
            this.destroy(new Error("seal broken"));
          },
        }),
    ],
    [
      "in the middle",
      () =>
        Readable.from(
          (function* () {
            yield Buffer.alloc(100_000);
            throw new Error("seal broken");
          })(),
        ),
    ],
    ["before it is asked for", () => new Readable().on("error", () => undefined).destroy(new Error("seal broken"))],
  ])("a message whose attachment breaks %s leaves no file", async (_, attachment) => {
    const place = folder();
    const broken = attachment();
    keepThreadsBusy();
    await expect(
      folderMail(place, from)(letter({ attachment: { name: "a.pdf", content: broken, mediaType: "application/pdf" } })),
    ).rejects.toThrow("seal broken");
    expect(readdirSync(place)).toEqual([]);
  });
});
