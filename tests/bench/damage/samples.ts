/**
 * One sound file of each kind but PDF that an officer may drop on a case. Those which are a ZIP inside can be given as
 * their parts.
 */
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import yauzl from "yauzl";
import { sampleApplicationEmail } from "../../../scripts/samples/application-email";
import { samplePassport } from "../../../scripts/samples/evidence";
import { wardPhoto } from "../../given/heic";
import { docxOf, odtOf, rtfOf, xlsxOf } from "../../given/office";
import { outlookOf } from "../../given/outlook";
import { zipOf, type ZipEntry } from "../../given/zip";

export type Sample = { name: string; bytes: Buffer };

const words = [
  "Dear Dr Okafor",
  "She came with her mother, Dorothy Pellow, and was seen by the nurse.",
  "Telephone 01632 960417.",
];
const someone = { name: "Joan Whitcombe", address: "joan.whitcombe@mail.example" };

export async function soundSamples(): Promise<Sample[]> {
  const passport = await samplePassport();
  const small = sharp(passport).resize(500);
  return [
    { name: "photograph.jpg", bytes: await small.clone().flatten({ background: "#fff" }).jpeg().toBuffer() },
    {
      name: "progressive.jpg",
      bytes: await small.clone().flatten({ background: "#fff" }).jpeg({ progressive: true, quality: 60 }).toBuffer(),
    },
    { name: "picture.png", bytes: await small.clone().png().toBuffer() },
    { name: "palette.png", bytes: await small.clone().png({ palette: true }).toBuffer() },
    {
      name: "scan.tif",
      bytes: await small.clone().flatten({ background: "#fff" }).greyscale().tiff({ compression: "lzw" }).toBuffer(),
    },
    {
      name: "colour.tif",
      bytes: await small.clone().flatten({ background: "#fff" }).tiff({ compression: "jpeg" }).toBuffer(),
    },
    { name: "photograph.heic", bytes: wardPhoto() },
    { name: "letter.docx", bytes: docxOf(words) },
    { name: "results.xlsx", bytes: xlsxOf([["Date", "Potassium"], ["3 March", "4.2"], words]) },
    { name: "note.rtf", bytes: rtfOf(words.join("\\par ")) },
    { name: "note.odt", bytes: odtOf(words.join(" ")) },
    { name: "request.eml", bytes: await sampleApplicationEmail() },
    {
      name: "message.msg",
      bytes: outlookOf({
        subject: "Notes",
        from: someone,
        to: [someone],
        sentAt: new Date("2026-06-03T08:30:00Z"),
        text: words.join("\n"),
        attachments: [{ name: "letter.txt", content: Buffer.from(words.join(" ")) }],
      }),
    },
    {
      name: "records.zip",
      bytes: zipOf(words.map((bytes, index) => ({ name: `notes/page ${index + 1}.txt`, bytes }))),
    },
    { name: "notes.txt", bytes: Buffer.from(words.join("\r\n")) },
  ];
}

/**
 * The same file with one of its parts changed and all checksums right, so that the change reaches the reader; null
 * where it has no parts.
 */
export async function withPartChanged(
  bytes: Buffer,
  which: (many: number) => number,
  change: (part: Buffer) => Buffer,
): Promise<Buffer | null> {
  const zip = await yauzl.fromBufferPromise(bytes).catch(() => null);
  if (!zip) return null;
  const parts: ZipEntry[] = [];
  for await (const entry of zip.eachEntry())
    parts.push({
      name: entry.fileName,
      bytes: await buffer(await zip.openReadStreamPromise(entry)),
      isStored: entry.compressionMethod === 0,
    });
  const chosen = which(parts.length);
  return zipOf(
    parts.map((part, index) =>
      index === chosen ? { ...part, bytes: change(Buffer.from(part.bytes as Buffer)) } : part,
    ),
  );
}
