/** Where the settings' secrets lie: small files that only this account should be able to read. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export type Secrets = {
  /** The bytes of a secret file, or null where there is none. */
  read(path: string): Buffer | null;
  /** The demonstration key of a data folder, made on first use. */
  demonstrationKey(path: string): Buffer;
};

/** Every demonstration key begins with these eight bytes, so that production can tell and refuse it. */
const demonstrationMark = Buffer.from("demo-key");
const keyLength = 32;

export const isDemonstrationKey = (key: Buffer) => key.subarray(0, demonstrationMark.length).equals(demonstrationMark);

export const secretsOnDisk: Secrets = {
  read: (path) => (existsSync(path) ? readFileSync(path) : null),
  demonstrationKey(path) {
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const key = Buffer.concat([demonstrationMark, randomBytes(keyLength - demonstrationMark.length)]);
      writeFileSync(path, key, { mode: 0o600, flag: "wx" });
    }
    return readFileSync(path);
  },
};
