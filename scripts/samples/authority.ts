/** A patient's signed consent that lets a solicitor ask for her records. */
import { PDFDocument, rgb } from "pdf-lib";
import { paper, wrapped } from "~/adapters/documents/assemble/paper";
import { embedFonts } from "~/adapters/documents/assemble/typeface";
import { samplePatient, sampleSolicitor } from "./people";

const left = 60;

/** PDF, one page. */
export async function sampleAuthority({
  signedOn = "20 October 2026",
}: { signedOn?: string } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { plain, bold } = await embedFonts(document);
  const page = document.addPage([paper.width, paper.height]);
  const { title, givenNames, familyName, bornInWords, nhsNumberInWords, addressLines } = samplePatient;
  let y = 770;
  const write = (words: string, font = plain, size = 11, after = 10) => {
    for (const line of wrapped(words, font, size, paper.width - 2 * left)) {
      font.write(page, line, { x: left, y, size });
      y -= size * 1.45;
    }
    y -= after;
  };
  write("Authority to disclose health records", bold, 16, 18);
  write(
    `I, ${title} ${givenNames} ${familyName}, born ${bornInWords}, NHS number ${nhsNumberInWords}, of ${addressLines.join(", ")}, ask Northfield and Brannock NHS Trust to disclose copies of my health records, all years, with x-rays and other images, to:`,
  );
  write(`${sampleSolicitor.firm}, reference ${sampleSolicitor.reference}`, bold);
  write(
    "I understand that the records may contain anything I have told those who treated me. This authority ends six months after I sign it, or when I withdraw it.",
  );
  y -= 60;
  page.drawSvgPath("M0,20 C12,-18 20,30 34,6 C44,-10 48,26 60,10 C76,-12 80,28 96,8 C112,-8 118,22 150,2", {
    x: left,
    y: y + 40,
    borderColor: rgb(0.1, 0.15, 0.5),
    borderWidth: 1.6,
  });
  page.drawLine({ start: { x: left, y }, end: { x: left + 220, y }, thickness: 0.6 });
  y -= 16;
  write(`${givenNames} ${familyName}     Signed on ${signedOn}`);
  return document.save();
}
