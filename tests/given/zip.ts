/** Writes a ZIP as a test wants it, lies included. */
import { crc32, deflateRawSync } from "node:zlib";

export type ZipEntry = {
  name: string;
  bytes: Buffer | string;
  /** What the directory says of its size, where that is not the truth. */
  saidSize?: number;
  comment?: string;
  isEncrypted?: boolean;
  isLink?: boolean;
  isStored?: boolean;
};

export function zipOf(entries: readonly ZipEntry[], comment = ""): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes as string);
    const packed = entry.isStored ? bytes : deflateRawSync(bytes);
    const name = Buffer.from(entry.name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.isEncrypted ? 1 : 0), 2);
    common.writeUInt16LE(entry.isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.saidSize ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, name, packed]);
    const rest = Buffer.alloc(14);
    const said = Buffer.from(entry.comment ?? "", "utf8");
    rest.writeUInt16LE(said.length, 0);
    rest.writeUInt32LE(entry.isLink ? 0o120777 * 0x10000 : 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021403", "hex"), common, rest, name, said]));
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("504b0506", "hex");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  const whole = Buffer.from(comment, "utf8");
  end.writeUInt16LE(whole.length, 20);
  return Buffer.concat([...locals, list, end, whole]);
}
