/**
 * One master key for the installation; from it, for each trust, a key that wraps the keys of its folders and one for
 * short secrets.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { SealBroken } from "./seal";

const version = 1;
const nonceLength = 12;
const tagLength = 16;

export type Keys = {
  newFolderKey(): Buffer;
  wrap(trust: number, folderId: string, folderKey: Buffer): Buffer;
  unwrap(trust: number, folderId: string, wrapped: Buffer): Buffer;
  sealSecret(trust: number, purpose: string, secret: string): Buffer;
  openSecret(trust: number, purpose: string, sealed: Buffer): string;
};

export function keysFrom(masterKey: Buffer): Keys {
  if (masterKey.length !== 32) throw new Error("the master key must hold 32 bytes");
  const derived = (use: "folder keys" | "secrets", trust: number) =>
    Buffer.from(hkdfSync("sha256", masterKey, "", `access-desk ${use} of trust ${trust}`, 32));
  return {
    newFolderKey: () => randomBytes(32),
    wrap: (trust, folderId, folderKey) => encrypt(derived("folder keys", trust), folderId, folderKey),
    unwrap: (trust, folderId, wrapped) => decrypt(derived("folder keys", trust), folderId, wrapped),
    sealSecret: (trust, purpose, secret) => encrypt(derived("secrets", trust), purpose, Buffer.from(secret)),
    openSecret: (trust, purpose, sealed) => decrypt(derived("secrets", trust), purpose, sealed).toString("utf8"),
  };
}

/** A version byte, the nonce, the sealed bytes, the tag. `binding` must be the same to open it again. */
function encrypt(key: Buffer, binding: string, clear: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(binding));
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, binding: string, sealed: Buffer): Buffer {
  if (sealed.length < 1 + nonceLength + tagLength || sealed[0] !== version)
    throw new SealBroken("not a sealed value of a version we know");
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + nonceLength), {
    authTagLength: tagLength,
  }).setAAD(Buffer.from(binding));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceLength, -tagLength)), decipher.final()]);
  } catch (error) {
    throw new SealBroken("a sealed value was changed, or is another's", { cause: error });
  }
}
