import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits for the cookie, and what the store keeps of them. */
export const newSessionToken = () => randomBytes(32).toString("base64url");
export const hashOfToken = (token: string) => createHash("sha256").update(token).digest("hex");

/** An account or address under which attempts are counted, without naming it. */
export const throttleKey = (masterKey: Buffer, what: "account" | "address", value: string) =>
  createHmac("sha256", masterKey).update(`throttle ${what} ${value}`).digest("hex");
