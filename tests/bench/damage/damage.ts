/**
 * Damages one sample: a PDF as it stands or with its streams unpacked, a file of parts as it stands or within a part.
 */
import { spawnSync } from "node:child_process";
import type { Random } from "../../../scripts/samples/even-random";
import { anyDamage, damaged, pdfDamage } from "./damages";
import { withPartChanged, type Sample } from "./samples";

const largestOpenedUp = 8_000_000;

/** With its streams unpacked the damage meets what stands in them. */
function openedUp(bytes: Buffer): Buffer {
  const { stdout } = spawnSync("qpdf", ["--qdf", "--object-streams=disable", "--warning-exit-0", "-", "-"], {
    input: bytes,
    maxBuffer: 1 << 26,
    timeout: 20_000,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return stdout?.length && stdout.length < largestOpenedUp ? stdout : bytes;
}

/** What becomes of a sample by this chance, and how. */
export async function damage({ name, bytes }: Sample, random: Random): Promise<{ bytes: Buffer; how: string[] }> {
  if (/\.pdf$/i.test(name))
    return damaged(
      random() < 0.5 ? openedUp(bytes) : bytes,
      random() < 0.7 ? pdfDamage : { ...anyDamage, ...pdfDamage },
      random,
    );
  const within = random() < 0.6 ? await partDamaged(bytes, random) : null;
  return within ?? damaged(bytes, anyDamage, random);
}

async function partDamaged(bytes: Buffer, random: Random) {
  let how: string[] = [];
  const changed = await withPartChanged(
    bytes,
    (parts) => Math.floor(random() * parts),
    (part) => {
      const hurt = damaged(part, anyDamage, random);
      how = hurt.how.map((each) => `within a part: ${each}`);
      return hurt.bytes;
    },
  );
  return changed && { bytes: changed, how };
}
