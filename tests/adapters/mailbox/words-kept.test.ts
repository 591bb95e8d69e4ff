/**
 * Nothing may be lost without a word (decision 13): a known word stands everywhere a message can hold one, and is among
 * the words of the letter, or in a file beside it.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMessage } from "~/adapters/mailbox/read-message";
import { removeFolder } from "../../given/remove-folder";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "words-"))));
afterAll(() => removeFolder(folder));

async function read(bytes: Uint8Array | string) {
  const source = join(folder, "original.eml");
  await writeFile(source, bytes);
  const message = await readMessage({ source, workFolder: folder });
  if (!message.ok) throw new Error(message.because);
  return message;
}

const lines = (...each: string[]) => each.join("\r\n");
const header = (...more: string[]) => lines("From: Ada <ada@example.org>", "Subject: Notes", ...more);
const html = (...body: string[]) => lines("Content-Type: text/html; charset=utf-8", "", ...body);
const plain = (...body: string[]) => lines("Content-Type: text/plain; charset=utf-8", "", ...body);
const multipart = (kind: string, boundary: string, ...parts: string[]) =>
  lines(
    `Content-Type: multipart/${kind}; boundary=${boundary}`,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    "",
  );
const file = lines(
  "Content-Type: application/pdf; name=consent.pdf",
  "Content-Disposition: attachment",
  "",
  "%PDF-1.7",
);
const message = (part: string) => `${header()}\r\n${part}`;

const page = "<p>Dorothy <b>Pellow</b> is her sister.</p>";

describe("wherever the words in HTML stand", () => {
  test.each<[string, string]>([
    ["alone", html(page)],
    ["beside a file", multipart("mixed", "x", html(page), file)],
    ["with its pictures", multipart("related", "x", html(page), file)],
    ["as the only part", multipart("mixed", "x", html(page))],
    ["beside the footer of a gateway", multipart("mixed", "x", html(page), plain("-- ", "Scanned."))],
    [
      "within parts within parts",
      multipart("mixed", "x", multipart("related", "y", multipart("alternative", "z", html(page))), file),
    ],
    ["behind another page", multipart("mixed", "x", html("<p>First</p>"), file, html(page))],
    ["in a report", multipart("report", "x", html(page), file)],
    ["in parts that are signed", multipart("signed", "x", multipart("mixed", "y", html(page)), file)],
    [
      "in a message that is shown within",
      multipart(
        "mixed",
        "x",
        plain("see below"),
        lines("Content-Type: message/rfc822", "Content-Disposition: inline", "", "From: B <b@example.org>", html(page)),
      ),
    ],
    ["in another kind of marked words", multipart("mixed", "x", lines("Content-Type: text/enriched", "", page))],
    [
      "shown in place under a name",
      multipart(
        "mixed",
        "x",
        lines("Content-Type: text/html; name=a.html", "Content-Disposition: inline; filename=a.html", "", page),
      ),
    ],
  ])("%s", async (_, part) => expect((await read(message(part))).text).toContain("Dorothy Pellow is her sister."));

  test("a page that its browser saved whole (MHT)", async () => {
    const saved = lines(
      "From: <Saved by Microsoft>",
      "Subject: Ward list",
      'Content-Type: multipart/related; boundary=b; type="text/html"',
      "",
      "--b",
      "Content-Type: text/html",
      "Content-Location: http://x/",
      "",
      page,
      "--b--",
    );
    expect((await read(saved)).text).toContain("Dorothy Pellow is her sister.");
  });
});

describe("the same words in two forms", () => {
  const twice = (text: string, marked: string) => message(multipart("alternative", "x", plain(text), html(marked)));

  test.each<[string, string, string]>([
    ["a blank text", "  \r\n\r\n", page],
    ["a text that says nothing", "Your e-mail program cannot show this message.", page],
    ["a text that says less", "Dorothy is her", page],
    ["a text whose words ran together", "DorothyPellow is her sister.", page],
    ["a text as long, of other words", "This is a message in HTML; open it in a browser, or ask the sender.", page],
  ])("%s: the page is shown", async (_, text, marked) =>
    expect((await read(twice(text, marked))).text).toContain("Dorothy Pellow is her sister."),
  );

  test.each<[string, string, string, string]>([
    ["the same in both", "Dorothy Pellow\r\nis her sister.", page, "Dorothy Pellow\nis her sister."],
    [
      "a page that adds no word",
      "See https://a.example/b today",
      '<p>See <a href="https://a.example/b">https://a.example/b</a> today</p>',
      "See https://a.example/b today",
    ],
    [
      "a text that adds no word",
      "She rang.",
      "<p>She rang. Dorothy Pellow came.</p>",
      "She rang. Dorothy Pellow came.",
    ],
  ])("%s: shown once", async (_, text, marked, shown) => expect((await read(twice(text, marked))).text).toBe(shown));

  test("each says something of its own: both are shown", async () => {
    const { text } = await read(twice("Graham Tolliver rang.", page));
    expect(text).toContain("Graham Tolliver rang.");
    expect(text).toContain("Dorothy Pellow is her sister.");
  });

  test("a word that is not is missed among others", async () => {
    const { text } = await read(twice("He is to be told of the test", "<p>He is not to be told of the test</p>"));
    expect(text).toContain("He is not to be told");
  });
});

describe("a page's words stand apart as a reader sees them", () => {
  test.each<[string, string, string]>([
    [
      "cells and rows",
      "<table><tr><th>Relation<th>Name</tr><tr><td>Sister</td><td>Dorothy Pellow</td></tr></table>",
      "Relation\tName\nSister\tDorothy Pellow",
    ],
    [
      "cells with paragraphs in them",
      "<table><tr><td><p>Sister</p></td><td><div>Dorothy Pellow</div></td></tr></table>",
      "Sister\tDorothy Pellow",
    ],
    [
      "cells of several lines",
      "<table><tr><td>Sister<br>lives near</td><td>Dorothy Pellow</td></tr></table>",
      "Sister\nlives near\nDorothy Pellow",
    ],
    ["an empty cell before", "<table><tr><td>a</td></tr><tr><td></td><td>b</td></tr></table>", "a\nb"],
    [
      "tables within tables",
      "<table><tr><td><table><tr><td>Sister</td><td>Dorothy Pellow</td></tr></table></td><td>Brother</td></tr></table>",
      "Sister\tDorothy Pellow\tBrother",
    ],
    ["a list", "<ul><li>Dorothy Pellow<li>Graham Tolliver</ul>", "• Dorothy Pellow\n• Graham Tolliver"],
    ["a numbered list within a list", "<ol><li>One<ul><li>A</ul><li>Two</ol>", "1. One\n\n• A\n\n2. Two"],
    [
      "terms and what they mean",
      "<dl><dt>Sister<dd>Dorothy Pellow<dt>Brother<dd>Graham</dl>",
      "Sister\nDorothy Pellow\nBrother\nGraham",
    ],
    ["lines", "Sister<br>Dorothy<br/><br>Pellow", "Sister\nDorothy\n\nPellow"],
    ["blocks", "<div>Sister<div>Dorothy</div>Pellow</div>", "Sister\nDorothy\nPellow"],
    ["what its style makes a block", '<span style="display:block">Sister</span>Dorothy', "Sister\nDorothy"],
    [
      "what its style makes a cell",
      '<span style="display: table-cell">Sister</span><span>Dorothy</span>',
      "Sister Dorothy",
    ],
    [
      "labels and fields",
      '<label>Surname</label><input value="O&rsquo;Brien"><label>Born</label><input value="04/07/88">',
      "Surname O’Brien Born 04/07/88",
    ],
    ["choices", "<select><option>Her son<option selected>Her sister</select>", "Her son\n[x] Her sister"],
    ["ticks", "<input type=checkbox checked>Yes <input type=radio>No", "[x] Yes [ ] No"],
    ["a text field", "Notes<textarea>Dorothy\nPellow</textarea>", "Notes Dorothy\nPellow"],
    ["spaces that do not break", "Dorothy&nbsp;Pellow", "Dorothy Pellow"],
    ["words before and behind a mark", "<b>Dor</b>othy <i>Pellow</i>", "Dorothy Pellow"],
    ["lines of typed text", "<pre>a  b\n  c</pre>", "a  b\n  c"],
    [
      "an address that was not written for a page",
      "From: Dorothy <dorothy@x-y.example> today",
      "From: Dorothy <dorothy@x-y.example> today",
    ],
  ])("%s", async (_, marked, shown) => expect((await read(message(html(marked)))).text).toBe(shown));
});

describe("a word that no reader of the page sees", () => {
  test.each<[string, string]>([
    ["a hidden line", '<div style="display:none;max-height:0">Pellow</div><p>Hello</p>'],
    ["a hidden line of the kind that Outlook knows", '<div style="mso-hide:all">Pellow</div><p>Hello</p>'],
    ["what a picture shows", '<img src="cid:a" alt="Pellow">'],
    ["an explanation", '<span title="Pellow">?</span>'],
    ["an explanation for who cannot see", '<span aria-label="Pellow">?</span>'],
    ["a note in the source", "<p>Hello</p><!-- Pellow -->"],
    ["a part for Outlook alone", "<p>Hello</p><!--[if mso]><table><tr><td>Pellow</td></tr></table><![endif]-->"],
    ["the title", "<html><head><title>Pellow</title></head><body>Hello</body></html>"],
    ["what it says about itself", '<meta name="description" content="Pellow"><p>Hello</p>'],
    ["a hidden field", '<input type=hidden name=who value="Pellow">'],
    ["what a field asks for", '<input placeholder="Pellow">'],
    ["where a link leads", '<a href="mailto:pellow@example.org">write</a>'],
    ["a page within the page", '<iframe srcdoc="&lt;p&gt;Pellow&lt;/p&gt;"></iframe>'],
    ["a drawing", "<svg><text>Pellow</text></svg>"],
    ["data for programs", '<script type="application/ld+json">{"name":"Pellow"}</script>'],
    ["what a program shows where there are none", "<noscript>Pellow</noscript>"],
    ["a style that never ends", "<p>Hello</p><style>p{} Pellow"],
    ["an element that nobody knows", "<p>Told <Pellow> today</p>"],
    ["white letters", '<p style="color:#fff">Pellow</p>'],
  ])("%s is among the words", async (_, marked) => expect((await read(message(html(marked)))).text).toMatch(/pellow/i));

  test.each([
    ["a program", "<script>var pellow</script>"],
    ["a style", "<style>.pellow{}</style>"],
  ])("%s is none", async (_, marked) =>
    expect((await read(message(html(`<p>Hello</p>${marked}`)))).text).toBe("Hello"),
  );

  test("it is said beside a text that has all that is seen", async () => {
    const { text } = await read(
      message(multipart("alternative", "x", plain("Hello"), html("<p>Hello</p><!-- Pellow -->"))),
    );
    expect(text).toMatch(/^Hello\n.+\nPellow$/);
  });
});

describe("every part, line and way of writing", () => {
  test.each<[string, string]>([
    [
      "before the first part",
      lines(
        `${header()}`,
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "Pellow came.",
        "--x",
        plain("Hello"),
        "--x--",
      ),
    ],
    [
      "behind the last part",
      lines(
        `${header()}`,
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "--x",
        plain("Hello"),
        "--x--",
        "Pellow came.",
      ),
    ],
    [
      "in parts that are marked otherwise than it says",
      lines(`${header()}`, "Content-Type: multipart/mixed; boundary=x", "", "--y", plain("Pellow came."), "--y--"),
    ],
    ["in parts that are not marked", lines(`${header()}`, "Content-Type: multipart/mixed", "", "Pellow came.")],
    [
      "in a part that is never closed",
      lines(`${header()}`, "Content-Type: multipart/mixed; boundary=x", "", "--x", plain("Pellow came.")),
    ],
    ["in a part of a kind nobody knows", lines(`${header()}`, "Content-Type: text", "", "Pellow came.")],
    [
      "in typed text that flows",
      lines(`${header()}`, "Content-Type: text/plain; format=flowed", "", "Mrs ", "Pellow came."),
    ],
    [
      "in base64",
      lines(`${header()}`, "Content-Transfer-Encoding: base64", "", Buffer.from("Pellow came.").toString("base64")),
    ],
    [
      "in quoted letters",
      lines(`${header()}`, "Content-Transfer-Encoding: quoted-printable", "", "Pel=6Cow =", "came."),
    ],
  ])("%s", async (_, bytes) => expect((await read(bytes)).text).toMatch(/Pellow\s+came\./));

  test.each(["Sender", "Reply-To", "Bcc", "Comments", "Keywords", "Organization", "Resent-From", "Case-Worker"])(
    "the line %s is kept",
    async (name) => {
      const { moreHeader } = await read(lines(header(`${name}: Pellow <pellow@example.org>`), "", "x"));
      expect(moreHeader).toEqual([{ name, value: expect.stringContaining("Pellow") }]);
    },
  );

  test("a line that comes twice is kept twice", async () => {
    const { subject, moreHeader } = await read(lines(header("Subject: More", "From: Pellow <p@example.org>"), "", "x"));
    expect(subject).toBe("Notes / More");
    expect(moreHeader).toEqual([{ name: "Also from", value: "Pellow <p@example.org>" }]);
  });

  test("lines that programs write are named", async () => {
    const { otherHeader } = await read(lines(header("Received: from a", "X-Mailer: Pellow 1.0"), "", "x"));
    expect(otherHeader).toEqual(["Received", "X-Mailer"]);
  });

  test("a hundred people to whom it went are all there", async () => {
    const people = Array.from({ length: 100 }, (_, index) => `Person Number ${index} <person${index}@example.org>`);
    const { to } = await read(lines(header(`To: ${people.join(",\r\n ")}`), "", "x"));
    expect(to).toContain("Person Number 99");
  });

  test.each<[string, string]>([
    ["as a file", lines("Content-Type: text/plain; name=a.txt", "Content-Disposition: attachment", "", "Pellow")],
    [
      "as a page in a file",
      lines("Content-Type: text/html; name=a.html", "Content-Disposition: attachment", "", "Pellow"),
    ],
    ["as a message in a file", lines("Content-Type: message/rfc822", "", "From: b@example.org", "", "Pellow")],
    ["as a day in a calendar", lines("Content-Type: text/calendar", "", "SUMMARY:Pellow")],
    ["in bytes of a program", lines("Content-Type: application/x-anything", "", "Pellow")],
  ])("%s stands beside the words", async (_, part) => {
    const { attachments } = await read(message(multipart("mixed", "x", plain("see"), part)));
    expect(await readFile(attachments[0]!.path, "utf8")).toContain("Pellow");
  });

  test("more words than are shown are said to go on", async () => {
    const { text } = await read(lines(header(), "", `${"word ".repeat(60_000)}`));
    expect(text.length).toBeLessThan(201_000);
    expect(text).toMatch(/\[The words go on\..*\]$/);
  });

  test("more files than are listed are said to be there", async () => {
    const { text, attachments } = await read(message(multipart("mixed", "x", plain("see"), ...Array(510).fill(file))));
    expect(attachments).toHaveLength(500);
    expect(text).toBe("see\n\n[10 more files are in the message as it came.]");
  });
});

describe("letters in another way of writing than is said", () => {
  const said = (charset: string | null, kind = "plain") =>
    `Content-Type: text/${kind}${charset ? `; charset=${charset}` : ""}\r\nContent-Transfer-Encoding: 8bit`;
  const written = (words: string, way: string, head: string) =>
    Buffer.concat([
      iconv.encode(`From: Siân O’Hara <s@example.org>\r\nSubject: Records for Siân O’Hara\r\n`, way),
      Buffer.from(`${head}\r\n\r\n`),
      iconv.encode(words, way),
    ]);
  const words = "Siân O’Hara – the fee of £10 isn’t due";

  test.each<[string, string, string]>([
    ["Windows, and nothing said", "windows-1252", said(null)],
    ["Windows, and no type at all", "windows-1252", "X-Nothing: said"],
    ["Windows, said to be ASCII", "windows-1252", said("us-ascii")],
    ["Windows, said to be UTF-8", "windows-1252", said("utf-8")],
    ["Windows, said to be Latin-1", "windows-1252", said("iso-8859-1")],
    ["Windows, said to be what nobody knows", "windows-1252", said("x-unknown-8bit")],
    ["Windows, said to be bytes", "windows-1252", said("binary")],
    ["UTF-8, and nothing said", "utf-8", said(null)],
    ["UTF-8, said to be Windows", "utf-8", said("windows-1252")],
    ["UTF-8, said to be Latin-1", "utf-8", said("iso-8859-1")],
    ["UTF-8, said to be ASCII", "utf-8", said("us-ascii")],
    ["UTF-8, in a page that says Latin-1", "utf-8", said(null, "html")],
  ])("%s", async (_, way, head) => {
    const isPage = head.includes("html");
    const meta = isPage ? '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">' : "";
    const { from, subject, text } = await read(written(meta + words, way, head));
    expect([from.name, subject, text]).toEqual(["Siân O’Hara", "Records for Siân O’Hara", words]);
  });

  test.each([
    ["windows-1250", "Łęcka", '<meta charset="windows-1250">'],
    ["koi8-r", "Наталья", '<meta http-equiv=Content-Type content="text/html; charset=koi8-r">'],
    ["shift_jis", "山田花子", "<meta charset=shift_jis>"],
    ["windows-1256", "فاطمة", '<?xml version="1.0" encoding="windows-1256"?>'],
  ])("%s, said in the page alone", async (way, name, meta) => {
    const head = lines(header(), said(null, "html"), "", "");
    const { text } = await read(Buffer.concat([Buffer.from(head), iconv.encode(`${meta}<p>${name}</p>`, way)]));
    expect(text).toBe(name);
  });

  test.each(["windows-1250", "iso-8859-2", "cp1250"])("%s, and it is said", async (way) => {
    const head = lines(header(), said(way), "", "");
    expect((await read(Buffer.concat([Buffer.from(head), iconv.encode("Łęcka", way)]))).text).toBe("Łęcka");
  });

  test.each([
    ["utf-16le", false],
    ["utf-16be", false],
    ["utf-16le", true],
  ])("%s, two bytes a letter", async (way, addBOM) => {
    const head = Buffer.from(
      lines(header(), "Content-Type: text/plain; charset=utf-16", "Content-Transfer-Encoding: base64", "", ""),
    );
    const bytes = iconv.encode("Dorothy Pellow", way, { addBOM }).toString("base64");
    expect((await read(Buffer.concat([head, Buffer.from(bytes)]))).text).toBe("Dorothy Pellow");
  });

  test.each(["iso-2022-jp", null])("Japanese of seven bits, said to be %s", async (way) => {
    const japanese = "\u001b$B;3ED2V;R\u001b(B";
    const { text } = await read(Buffer.from(lines(header(), said(way), "", japanese), "latin1"));
    expect(text).toBe("山田花子");
  });

  test("one broken letter spoils none beside it", async () => {
    const bytes = Buffer.concat([
      Buffer.from(lines(header(), said("utf-8"), "", "Siân ")),
      Buffer.from([0xe9]),
      Buffer.from(" Müller"),
    ]);
    expect((await read(bytes)).text).toBe("Siân é Müller");
  });

  test.each([
    ["said to be UTF-8", "=?utf-8?Q?Si=E2n_O=92Hara?=", "Siân O’Hara"],
    [
      "a letter cut between two words",
      "=?utf-8?B?w?= =?utf-8?B?6I=?="
        .replace("w?=", `${Buffer.from([0xc3]).toString("base64")}?=`)
        .replace("6I=", Buffer.from([0xa2]).toString("base64")),
      "â",
    ],
    ["two ways in one line", "=?iso-8859-2?Q?=A3=EAcka?= and =?koi8-r?B?7sHUwQ==?=", "Łęcka and Ната"],
    ["with a language", "=?iso-8859-1*en?Q?Si=E2n?=", "Siân"],
  ])("a subject %s", async (_, subject, shown) =>
    expect((await read(lines("From: a@example.org", `Subject: ${subject}`, "", "x"))).subject).toBe(shown),
  );

  test("the name of a file", async () => {
    const part = lines('Content-Type: text/plain; name="Siân.txt"', "Content-Disposition: attachment", "", "x");
    const bytes = iconv.encode(message(multipart("mixed", "x", plain("see"), part)), "windows-1252");
    expect((await read(bytes)).attachments[0]!.name).toBe("Siân.txt");
  });
});

describe("pictures that were pasted into the words", () => {
  const photo = () =>
    sharp({ create: { width: 300, height: 200, channels: 3, background: "#123456" } })
      .png()
      .toBuffer();

  test.each<[string, (address: string) => string]>([
    ["in a page", (address) => html(`<p>Dorothy Pellow</p><img src="${address}">`)],
    [
      "as the ground of a page",
      (address) => html(`<p>Dorothy Pellow</p><div style="background:url('${address}')"></div>`),
    ],
    ["behind a link", (address) => html(`<p>Dorothy Pellow</p><a href="${address}">photo</a>`)],
    ["in typed words", (address) => plain(`Dorothy Pellow`, `![photo](${address})`)],
    ["in typed words, over many lines", (address) => plain(`Dorothy Pellow`, address.replace(/.{76}/g, "$&\r\n"))],
  ])("%s stand beside them", async (_, part) => {
    const bytes = await photo();
    const { text, attachments } = await read(message(part(`data:image/png;base64,${bytes.toString("base64")}`)));
    expect(text).toContain("Dorothy Pellow");
    expect(text).toContain(attachments[0]!.name);
    expect(text.length).toBeLessThan(100);
    expect(attachments).toMatchObject([{ name: "picture-1.png", mediaType: "image/png", isWithinWords: true }]);
    expect(await readFile(attachments[0]!.path)).toEqual(bytes);
  });

  test("a page of many million letters is read", async () => {
    const photograph = Buffer.alloc(6_000_000, 7).toString("base64");
    const { text, attachments } = await read(
      message(html(`<p>Dorothy Pellow</p><img src="data:image/jpeg;base64,${photograph}"><p>came.</p>`)),
    );
    expect(text).toBe("Dorothy Pellow\n\n[picture-1.jpg]\n\ncame.");
    expect(attachments.map(({ size }) => size)).toEqual([6_000_000]);
  });
});

describe("a message made to take long", () => {
  const bomb = (marked: string) => message(html(marked));
  test.each<[string, () => string]>([
    ["marks within marks", () => bomb("<b>".repeat(200_000))],
    ["tables within tables", () => bomb("<table><tr><td>".repeat(100_000))],
    ["links that never end", () => bomb("<a href=https://x.example>y".repeat(100_000))],
    ["ends of what never began", () => bomb("<b></i>".repeat(200_000))],
    ["hidden within hidden", () => bomb("<p hidden>x".repeat(100_000))],
    ["signs that begin nothing", () => bomb("<".repeat(2_000_000))],
    ["notes that never end", () => bomb("<!--".repeat(300_000))],
    ["notes for Outlook within each other", () => bomb("<!--[if mso]>".repeat(100_000))],
    ["pages within pages", () => bomb('<iframe srcdoc="'.repeat(100_000))],
    ["addresses of pictures", () => bomb('<i style="background:url(data:'.repeat(100_000))],
    ["addresses of pictures in one style", () => bomb(`<i style="${"url(data:".repeat(300_000)}">`)],
    ["addresses of pictures in typed words", () => message(plain("data:image/png;base64,".repeat(100_000)))],
    ["a picture that never ends", () => message(plain(`data:image/png;base64,${"A".repeat(3_000_000)}`))],
    ["subjects that say how they are written", () => lines(header(`Subject: ${"=?a?q?".repeat(80_000)}`), "", "x")],
  ])("%s is read in seconds", async (_, bytes) => {
    const began = performance.now();
    await read(bytes());
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
