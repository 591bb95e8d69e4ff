/** What can be dropped on the records of a case beside PDFs and pictures, and what is refused with a reason. */
import { createServer } from "node:http";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Opened, PageReady } from "~/adapters/documents/document-tools";
import { prepareDocument } from "~/adapters/documents/prepare/prepare";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { programThere } from "~/adapters/program-there";
import { wardPhoto } from "../../../given/heic";
import { docxOf, odtOf, rtfOf, xlsxOf } from "../../../given/office";
import { outlookOf } from "../../../given/outlook";
import { zipOf } from "../../../given/zip";
import { removeFolder } from "../../../given/remove-folder";
import { drawing, saved, text } from "../../pdf/draw";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "inputs-"))));
afterEach(() => removeFolder(folder));

async function prepare(bytes: Uint8Array | string, name: string) {
  const source = join(folder, "original");
  await writeFile(source, bytes);
  const pages: PageReady[] = [];
  let opened: Opened | undefined;
  const outcome = await prepareDocument({ source, name, workFolder: folder }, async (progress) => {
    if ("opened" in progress) opened = progress.opened;
    else pages.push(progress.page);
  });
  return { outcome, opened, words: pages.flatMap(({ words }) => words.words.map(({ text }) => text)).join(" ") };
}

/** What the page made of the message says, one after the other. */
const letterWords = (to: string) => [
  String.raw`From: Ward Nine <ward9@mail\.example>`,
  to,
  "Sent: 3 June 2026 at 09:30",
  "Subject: Notes for you",
  String.raw`Attached: letter\.txt, scan\.pdf`,
  String.raw`The notes are attached\.`,
];
const inOrder = (...patterns: string[]) => new RegExp(patterns.join(".*"));

describe("PDFs that are damaged", () => {
  const sound = async () => Buffer.from(await saved(await drawnPage())).toString("latin1");
  const drawnPage = async () => {
    const d = await drawing();
    d.page(text(50, 200, "Seen in clinic today"));
    return d;
  };
  /** Where the list says that the last object of the file lies: what the page draws. */
  const lastPlace = (pdf: string) =>
    [...pdf.matchAll(/\d{10} \d{5} n/g)]
      .map(([entry]) => entry)
      .sort()
      .at(-1)!;

  test.each<[string, (pdf: string) => string]>([
    ["says the wrong place of what a page draws", (pdf) => pdf.replace(lastPlace(pdf), "0000000017 00000 n")],
    ["says it for another object", (pdf) => pdf.replace(/xref\n0 (\d+)/, "xref\n1 $1")],
    ["says it in a form of its own", (pdf) => pdf.replace(lastPlace(pdf), "about the middle  ")],
    ["counts from what stands before it", (pdf) => `From: a@mail.example\r\n\r\n${pdf}`],
  ])("one whose list of objects %s is read whole", async (_, damage) => {
    const { outcome, words } = await prepare(Buffer.from(damage(await sound()), "latin1"), "record.pdf");
    expect(outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(words).toBe("Seen in clinic today");
  });

  test("a sound one is left as it came", async () => {
    const bytes = Buffer.from(await sound(), "latin1");
    const { opened } = await prepare(bytes, "record.pdf");
    expect(await readFile(opened!.pdf!)).toEqual(bytes);
  });
});

describe("pictures of a telephone", () => {
  test("one becomes a page, whatever picture its name says it is", async () => {
    const { outcome, words } = await prepare(wardPhoto(), "IMG_0042.jpg");
    expect(outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(words).toContain("Ward photo");
  });

  test.each([
    ["cut off", () => wardPhoto().subarray(0, 600)],
    ["of noise", () => Buffer.concat([wardPhoto().subarray(0, 40), Buffer.alloc(2_000, 0x5a)])],
  ])("one %s is damaged", async (_, bytes) =>
    expect((await prepare(bytes(), "IMG_0042.heic")).outcome).toEqual({ ok: false, because: "damaged" }),
  );
});

describe.skipIf(!programThere("soffice"))("letters and spreadsheets, where LibreOffice is installed", () => {
  test.each<[string, string, () => Buffer, string]>([
    [
      "a letter",
      "letter.docx",
      () => docxOf(["Dear Dr Okafor", "She came with her mother."]),
      "She came with her mother.",
    ],
    [
      "a letter with the name of an older kind",
      "letter.doc",
      () => rtfOf("Seen in clinic today"),
      "Seen in clinic today",
    ],
    ["a rich text", "note.rtf", () => rtfOf("Discharged home"), "Discharged home"],
    ["an open document", "note.odt", () => odtOf("Review in six weeks"), "Review in six weeks"],
    [
      "a spreadsheet",
      "results.xlsx",
      () =>
        xlsxOf([
          ["Date", "Potassium"],
          ["3 March", "4.2"],
        ]),
      "4.2",
    ],
  ])("%s becomes pages", async (_, name, bytes, words) => {
    const prepared = await prepare(bytes(), name);
    expect(prepared.outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(prepared.words).toContain(words);
  });

  test.each<[string, string, () => Buffer | string, string]>([
    ["a letter cut off half-way", "letter.docx", () => docxOf(["cut"]).subarray(0, 500), "damaged"],
    [
      "a letter whose parts are noise",
      "letter.docx",
      () =>
        zipOf([
          { name: "[Content_Types].xml", bytes: "noise" },
          { name: "word/document.xml", bytes: "<w:document><<<" },
        ]),
      "damaged",
    ],
    ["a letter with a password", "letter.docx", () => lockedByOffice(), "password-needed"],
    ["an open document with a password", "note.odt", () => odtOf("secret", { isLocked: true }), "password-needed"],
    [
      "a ZIP named as a letter",
      "letter.docx",
      () => zipOf([{ name: "a.txt", bytes: "words" }]),
      "not-what-its-name-says",
    ],
  ])("%s is refused", async (_, name, bytes, because) =>
    expect((await prepare(bytes(), name)).outcome).toEqual({ ok: false, because }),
  );

  test("a picture that lies elsewhere is not fetched, from the network or from this machine", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const secret = join(folder, "secret.svg");
    await writeFile(
      secret,
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120"><text x="20" y="70" font-size="40">Secret of this machine</text></svg>`,
    );
    for (const linked of [`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png`, `file://${secret}`]) {
      const { outcome, words } = await prepare(docxOf(["Look at this"], linked), "letter.docx");
      expect([outcome.ok, words]).toEqual([true, expect.not.stringContaining("Secret")]);
    }
    server.close();
    expect(asked).toBe(0);
  });
});

test("where LibreOffice is not installed, the reason is that", async () => {
  const path = process.env.PATH;
  process.env.PATH = "/nowhere";
  const source = join(folder, "original");
  await writeFile(source, docxOf(["Dear Dr Okafor"]));
  try {
    expect(
      await sandboxedDocumentTools().prepare({
        source,
        name: "letter.docx",
        workFolder: folder,
        onPage: async () => {},
      }),
    ).toEqual({ ok: false, because: "office-not-installed" });
  } finally {
    process.env.PATH = path;
  }
});

/** As Word writes one with a password: an old container, with the new file encrypted inside. */
const oleWith = (entry: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1_016),
    Buffer.from(`Root Entry\0`, "utf16le"),
    Buffer.alloc(106),
    Buffer.from(`${entry}\0`, "utf16le"),
    Buffer.alloc(512),
  ]);
const lockedByOffice = () => oleWith("EncryptedPackage");

describe("e-mails", () => {
  const mail = (headers: string, ...parts: string[]) =>
    [
      headers,
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      ...parts.flatMap((part) => ["--b", part]),
      "--b--",
      "",
    ].join("\r\n");
  const words = "Content-Type: text/plain; charset=utf-8\r\n\r\nThe notes are attached.\r\n";
  const attached = (name: string, content: string) =>
    `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString("base64")}`;
  const header =
    "From: Ward Nine <ward9@mail.example>\r\nTo: records@mail.example\r\nSubject: Notes for you\r\nDate: Wed, 03 Jun 2026 09:30:00 +0100";

  test("header and words become pages, attachments stand beside them in order", async () => {
    const {
      outcome,
      opened,
      words: read,
    } = await prepare(
      mail(header, words, attached("letter.txt", "Dear all"), attached("../../etc/scan.pdf", "%PDF-1.7")),
      "message.eml",
    );
    expect(outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(read).toMatch(inOrder(...letterWords(String.raw`To: records@mail\.example`)));
    expect(opened!.enclosed.map(({ name }) => name)).toEqual(["letter.txt", "scan.pdf"]);
    expect(await readFile(opened!.enclosed[0]!.path, "utf8")).toBe("Dear all");
  });

  test("an empty attachment is named as not taken", async () => {
    const { opened } = await prepare(mail(header, words, attached("nothing.pdf", "")), "message.eml");
    expect(opened).toMatchObject({ enclosed: [], notTaken: [{ name: "nothing.pdf", because: "empty" }] });
  });

  test("words that are no message are not what their name says", async () =>
    expect((await prepare("just some words", "message.eml")).outcome).toEqual({
      ok: false,
      because: "not-what-its-name-says",
    }));
  test("a text that begins like a message, and calls itself a text, is one", async () =>
    expect((await prepare("From: me\nTo: you\n\nHello", "notes.txt")).opened!.enclosed).toEqual([]));
});

describe("ZIP files", () => {
  const megabyte = 1024 * 1024;
  const noise = (size: number) => Buffer.alloc(size, "0123456789abcdef");

  test("files come out in the order a person would put them, each under its own name", async () => {
    const { outcome, opened } = await prepare(
      zipOf([
        { name: "notes/page 10.txt", bytes: "ten" },
        { name: "notes/page 2.txt", bytes: "two" },
        { name: "2021/letter.txt", bytes: "a" },
        { name: "2022/letter.txt", bytes: "b" },
        { name: "notes/", bytes: "", isStored: true },
        { name: "__MACOSX/._page 2.txt", bytes: "x" },
        { name: "Thumbs.db", bytes: "x" },
      ]),
      "records.zip",
    );
    expect(outcome).toEqual({ ok: true, pdf: null, pageCount: 0 });
    expect(opened!.enclosed.map(({ name }) => name)).toEqual([
      "2021 - letter.txt",
      "2022 - letter.txt",
      "page 2.txt",
      "page 10.txt",
    ]);
    expect(await readFile(opened!.enclosed[3]!.path, "utf8")).toBe("ten");
    expect(opened!.notTaken).toEqual([{ name: "__MACOSX/._page 2.txt and 1 like it", because: "computers-own" }]);
  });

  test("what it says of itself, of a file and of a folder is said, one line each", async () => {
    const { opened } = await prepare(
      zipOf(
        [
          { name: "notes/", bytes: "", isStored: true, comment: "from the ward" },
          { name: "notes/page 2.txt", bytes: "two", comment: `Dorothy’s own\nwords ${"and more ".repeat(80)}` },
          { name: "plain.txt", bytes: "three", comment: "  " },
        ],
        "for Anna Pellow",
      ),
      "records.zip",
    );
    expect(opened!.enclosed).toHaveLength(2);
    expect(opened!.notTaken).toEqual([
      { name: "Comment on the whole ZIP: for Anna Pellow", because: "comment" },
      {
        name: expect.stringMatching(/^Comment on notes\/page 2\.txt: Dorothy’s own words and more.*…$/),
        because: "comment",
      },
      { name: "Comment on notes/: from the ward", because: "comment" },
    ]);
  });

  test.each<[string, () => Buffer, string]>([
    ["cut off half-way", () => zipOf([{ name: "a.txt", bytes: noise(5_000) }]).subarray(0, 60), "damaged"],
    ["with nothing in it", () => zipOf([]), "nothing-inside"],
    ["with only empty folders", () => zipOf([{ name: "a/", bytes: "", isStored: true }]), "nothing-inside"],
    ["with a password", () => zipOf([{ name: "a.txt", bytes: "x", isEncrypted: true }]), "password-needed"],
    [
      "of more than a thousand files",
      () => zipOf(Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}.txt`, bytes: "x" }))),
      "too-many-files",
    ],
    [
      "that would fill the disk",
      () => zipOf([{ name: "a.txt", bytes: Buffer.alloc(400 * megabyte) }]),
      "unpacks-too-large",
    ],
    [
      "that says it would",
      () =>
        zipOf(
          Array.from({ length: 4 }, (_, index) => ({
            name: `${index}.txt`,
            bytes: "x",
            saidSize: 3 * 1024 * megabyte,
          })),
        ),
      "unpacks-too-large",
    ],
  ])("one %s is refused", async (_, bytes, because) =>
    expect((await prepare(bytes(), "records.zip")).outcome).toEqual({ ok: false, because }),
  );

  test("what cannot be taken is said file by file, and written nowhere", async () => {
    const { opened } = await prepare(
      zipOf([
        { name: "../../../tmp/outside.txt", bytes: "out" },
        { name: "/etc/passwd", bytes: "out" },
        { name: "a link.txt", bytes: "/etc/passwd", isLink: true },
        { name: "locked.pdf", bytes: "x", isEncrypted: true },
        { name: "empty.pdf", bytes: "" },
        { name: "lying.txt", bytes: noise(5_000), saidSize: 10 },
        { name: "sound.txt", bytes: "all well" },
      ]),
      "records.zip",
    );
    expect(opened!.enclosed.map(({ name }) => name)).toEqual(["sound.txt"]);
    expect(opened!.notTaken).toEqual(
      expect.arrayContaining([
        { name: "outside.txt", because: "unsafe-name" },
        { name: "passwd", because: "unsafe-name" },
        { name: "a link.txt", because: "not-a-file" },
        { name: "locked.pdf", because: "encrypted" },
        { name: "empty.pdf", because: "empty" },
        { name: "lying.txt", because: "damaged" },
      ]),
    );
  });
});

describe("what holds a PDF among other things is not taken for it", () => {
  const pdf = "%PDF-1.7";
  test.each<[string, () => Buffer | string, string, unknown]>([
    [
      "what Outlook wraps a message in",
      () => Buffer.concat([Buffer.from("789f3e22", "hex"), Buffer.from(pdf)]),
      "winmail.dat",
      { ok: false, because: "unsupported" },
    ],
    [
      "a ZIP",
      () => zipOf([{ name: "a.pdf", bytes: pdf, isStored: true }]),
      "records.zip",
      { ok: true, pdf: null, pageCount: 0 },
    ],
    ["a message", () => `From: a@mail.example\r\nSubject: x\r\n\r\n${pdf}`, "mail.eml", { ok: true, pageCount: 1 }],
  ])("%s", async (_, bytes, name, expected) =>
    expect((await prepare(bytes(), name)).outcome).toMatchObject(expected as object),
  );
});

describe("lists and typed text", () => {
  test.each([
    ["results.csv", "Sister,Dorothy Pellow"],
    ["results.tsv", "Sister\tDorothy Pellow"],
    ["visit.ics", "SUMMARY:Dorothy Pellow"],
    ["typed.txt", Buffer.from("Dorothy Pellow", "utf16le")],
    ["page.mht", "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Dorothy Pellow</p>"],
  ])("%s becomes a page", async (name, bytes) =>
    expect((await prepare(bytes, name)).words).toContain("Dorothy Pellow"),
  );
});

describe("little pictures within the words of a message", () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#123456" } })
      .png()
      .toBuffer();
  const mail = async (width: number, height: number, how: string) =>
    [
      "From: a@mail.example",
      "Content-Type: multipart/related; boundary=r",
      "",
      "--r",
      "Content-Type: text/html",
      "",
      '<p>Seen today.</p><img src="cid:a@x">',
      "--r",
      "Content-Type: image/png; name=image001.png",
      ...how.split("|"),
      "Content-Transfer-Encoding: base64",
      "",
      (await picture(width, height)).toString("base64"),
      "--r--",
    ].join("\r\n");
  const shownWithin = "Content-ID: <a@x>|Content-Disposition: inline";

  test.each<[string, number, number, string, string[], string[]]>([
    ["a logo", 16, 16, shownWithin, [], ["image001.png"]],
    ["a logo that is only named by the words", 64, 64, "Content-ID: <a@x>", [], ["image001.png"]],
    ["a dot that says that the message was read", 1, 1, shownWithin, [], ["image001.png"]],
    ["a line", 600, 2, shownWithin, [], ["image001.png"]],
    ["a photograph", 300, 200, shownWithin, ["image001.png"], []],
    ["a little picture that was attached", 16, 16, "Content-Disposition: attachment", ["image001.png"], []],
  ])("%s", async (_, width, height, how, taken, left) => {
    const { opened } = await prepare(await mail(width, height, how), "mail.eml");
    expect(opened!.enclosed.map(({ name }) => name)).toEqual(taken);
    expect(opened!.notTaken).toEqual(left.map((name) => ({ name, because: "little-picture" })));
  });
});

describe("messages that Outlook saved", () => {
  const message = {
    subject: "Notes for you",
    from: { name: "Ward Nine", address: "ward9@mail.example" },
    to: [{ name: "Records", address: "records@mail.example" }],
    sentAt: new Date("2026-06-03T08:30:00Z"),
  };

  test("header and words become pages, attachments stand beside them", async () => {
    const { outcome, opened, words } = await prepare(
      outlookOf({
        ...message,
        text: "The notes are attached.",
        attachments: [
          { name: "letter.txt", content: Buffer.from("Dear all") },
          { name: "../../etc/scan.pdf", content: Buffer.from("%PDF-1.7") },
        ],
      }),
      "mail.msg",
    );
    expect(outcome).toMatchObject({ ok: true, pageCount: 1 });
    expect(words).toMatch(inOrder(...letterWords(String.raw`To: .*records@mail\.example`)));
    expect(opened!.enclosed.map(({ name }) => name)).toEqual(["letter.txt", "scan.pdf"]);
    expect(await readFile(opened!.enclosed[0]!.path, "utf8")).toBe("Dear all");
  });

  test("a sender of the same organisation has a name and no address", async () => {
    const { words } = await prepare(
      outlookOf({
        ...message,
        from: { name: "Ward Nine", address: "/o=Trust/ou=Exchange/cn=Recipients/cn=ward9" },
        text: "Seen.",
      }),
      "mail.msg",
    );
    expect(words).toContain("From: Ward Nine ");
    expect(words).not.toContain("/o=Trust");
  });

  test("words that are there only as a web page, in an older way of writing letters", async () => {
    const { words } = await prepare(
      outlookOf({
        ...message,
        codepage: 1252,
        html: Buffer.from("<html><body><p>Zo\u00eb \u0096 seen today</p></body></html>", "latin1"),
      }),
      "mail.msg",
    );
    expect(words).toContain("Zoë – seen today");
  });

  const compressed = (rtf: string) => {
    const bytes = Buffer.alloc(16 + rtf.length);
    bytes.writeUInt32LE(rtf.length + 12, 0);
    bytes.writeUInt32LE(rtf.length, 4);
    bytes.write("MELA", 8, "latin1");
    bytes.write(rtf, 16, "latin1");
    return bytes;
  };
  const rtfOfPage = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Dorothy {\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 O\'92Hara{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0  was told.{\*\htmltag72 </p>}\htmlrtf \par}\htmlrtf0 }`;
  const richText = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset238 Arial;}}{\*\generator none}Dorothy {\b O\u8217?Hara} was\par told. \f0 \'a3\'eacka}`;

  test.each<[string, Parameters<typeof outlookOf>[0], string]>([
    [
      "a page alone",
      { html: Buffer.from("<table><tr><td>Sister</td><td>Dorothy Pellow</td></tr></table>") },
      "Sister Dorothy Pellow",
    ],
    ["rich text alone", { rtf: compressed(richText) }, "Dorothy O’Hara was told. Łęcka"],
    ["a page within rich text", { rtf: compressed(rtfOfPage) }, "Dorothy O’Hara was told."],
    ["a page beside blank words", { text: " \r\n", html: Buffer.from("<p>Dorothy Pellow</p>") }, "Dorothy Pellow"],
    [
      "a page beside words that say less",
      { text: "See the page.", html: Buffer.from("<p>Dorothy Pellow</p>") },
      "Dorothy Pellow",
    ],
    [
      "rich text beside words that say less",
      { text: "See the text.", rtf: compressed(richText) },
      "Dorothy O’Hara was told.",
    ],
  ])("words that are there as %s", async (_, form, shown) =>
    expect((await prepare(outlookOf({ ...message, ...form }), "mail.msg")).words).toContain(shown),
  );

  test("without words it is a page of its header; with a larger attachment it is still known", async () => {
    const { opened } = await prepare(
      outlookOf({ ...message, attachments: [{ name: "scan.pdf", content: Buffer.alloc(900_000, 7) }] }),
      "mail.msg",
    );
    expect(opened!.enclosed.map(({ name }) => name)).toEqual(["scan.pdf"]);
  });

  test.each<[string, () => Buffer]>([
    ["cut off", () => outlookOf({ ...message, text: "The notes are attached." }).subarray(0, 1_600)],
    ["of noise", () => Buffer.concat([outlookOf(message).subarray(0, 1_024), Buffer.alloc(4_096, 0x5a)])],
    ["with nothing but its first bytes", () => oleWith("__properties_version1.0")],
    [
      "whose directory leads back to itself",
      () => {
        const bytes = outlookOf(message);
        const [directory, table] = [bytes.readUInt32LE(48), bytes.readUInt32LE(76)];
        bytes.writeUInt32LE(directory, (table + 1) * 512 + directory * 4);
        return bytes;
      },
    ],
  ])("one %s is damaged", async (_, bytes) =>
    expect((await prepare(bytes(), "mail.msg")).outcome).toEqual({ ok: false, because: "damaged" }),
  );

  test("a letter of Word is not what its name says", async () =>
    expect((await prepare(oleWith("WordDocument"), "mail.msg")).outcome).toEqual({
      ok: false,
      because: "not-what-its-name-says",
    }));
});
