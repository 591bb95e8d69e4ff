/** Proof that is kept in a case: a document or a picture, by what it is and not by what its name says. */
export type EvidenceFile = "pdf" | "jpeg" | "png" | "tiff";

/** So many of a file's first bytes tell what it is. */
export const bytesToRecognise = 1024;

/** Null where it is none of them. A PDF may begin with a few bytes that do not belong to it. */
export function evidenceFileIn(first: Uint8Array): EvidenceFile | null {
  const text = String.fromCharCode(...first.subarray(0, bytesToRecognise));
  if (text.includes("%PDF-")) return "pdf";
  return beginnings.find(({ bytes }) => bytes.every((byte, index) => first[index] === byte))?.file ?? null;
}

const beginnings: { file: EvidenceFile; bytes: number[] }[] = [
  { file: "jpeg", bytes: [0xff, 0xd8, 0xff] },
  { file: "png", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { file: "tiff", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { file: "tiff", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** For one file: a picture of a passport from a telephone, with room to spare. */
export const largestEvidence = 20 * 1024 * 1024;
