/** What the browser is sent: none of the server's code, and nothing from a third party. Needs `npm run build`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const folder = "build/client/assets";
const assets = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

describe("no asset carries", () => {
  test.each([
    "better-sqlite3",
    "drizzle",
    "argon2",
    '"node:',
    "password_hash",
    "access-desk-demonstration",
    "trust_id",
    "pdf-lib",
    "nodemailer",
  ])("%s", (word) => {
    expect(assets.filter(({ text }) => text.includes(word)).map(({ name }) => name)).toEqual([]);
  });
});

test("no stylesheet fetches a font or anything else from elsewhere", () => {
  const styles = assets.filter(({ name }) => name.endsWith(".css"));
  expect(styles.length).toBeGreaterThan(0);
  expect(
    styles.filter(({ text }) => /@font-face|url\((?!["']?(data:|\/assets\/))/.test(text)).map(({ name }) => name),
  ).toEqual([]);
});

test("the stylesheets stay small over the wire", () => {
  const kilobytes = assets.filter(({ name }) => name.endsWith(".css")).map(({ text }) => gzipSync(text).length / 1024);
  expect(kilobytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45);
});
