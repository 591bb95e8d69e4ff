/** Settings are read once, at boot; production starts only when everything that real records need is there. */
import { resolve } from "node:path";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recommendedPolicy } from "~/domain/terms/policy";
import type { Secrets } from "~/settings/secrets.server";
import { readSettings, SettingsError } from "~/settings/settings.server";

const demonstrationKey = Buffer.concat([Buffer.from("demo-key"), randomBytes(24)]);
const files: Record<string, Buffer> = {
  "/keys/master": randomBytes(32),
  "/keys/short": randomBytes(31),
  "/keys/demonstration": demonstrationKey,
  "/keys/smtp-password": Buffer.from("swordfish\n"),
  "/tried-out/demonstration.key": demonstrationKey,
};
const secrets: Secrets = { read: (path) => files[path] ?? null, demonstrationKey: () => demonstrationKey };

const production = {
  ACCESS_DESK_MODE: "production",
  ACCESS_DESK_TRUST_NAME: "An Invented NHS Trust",
  ACCESS_DESK_ORIGIN: "https://desk.trust.example",
  ACCESS_DESK_DATA_DIR: "/srv/access-desk",
  ACCESS_DESK_MASTER_KEY_FILE: "/keys/master",
  ACCESS_DESK_SMTP_HOST: "mail.trust.example",
  ACCESS_DESK_SMTP_USER: "desk",
  ACCESS_DESK_SMTP_PASSWORD_FILE: "/keys/smtp-password",
  ACCESS_DESK_MAIL_FROM: "records@trust.example",
};

const sentencesFor = (env: Record<string, string | undefined>) => {
  try {
    readSettings(env, secrets);
    return [];
  } catch (problem) {
    if (problem instanceof SettingsError) return problem.sentences;
    throw problem;
  }
};

describe("with no configuration", () => {
  test("it is a demonstration on this machine alone", () => {
    expect(readSettings({}, secrets)).toMatchObject({
      mode: "demonstration",
      host: "127.0.0.1",
      port: 3000,
      databaseUrl: `file:${resolve("data/access-desk.sqlite")}`,
      mail: { kind: "folder", dir: resolve("data/mail") },
      masterKey: demonstrationKey,
    });
  });

  test("forms may come from either name of this machine, and from no other", () => {
    expect(readSettings({ PORT: "4000" }, secrets).allowedOrigins).toEqual([
      "http://127.0.0.1:4000",
      "http://localhost:4000",
    ]);
  });
});

describe("how the trust reads the law", () => {
  test("boxes bear their codes unless all are to be plain", () => {
    expect(readSettings({}, secrets).boxes).toBe("codes");
    expect(readSettings({}, secrets).retention.withComplaint).toBe(10);
    expect(readSettings({ ACCESS_DESK_COMPLAINT_YEARS: "6" }, secrets).retention.withComplaint).toBe(6);
    expect(() => readSettings({ ACCESS_DESK_COMPLAINT_YEARS: "0" }, secrets)).toThrow("must be '10' or '6'");
    expect(readSettings({}, secrets)).toMatchObject({ asksEverybody: false, otherHarmTold: "plainly" });
    expect(readSettings({ ACCESS_DESK_IDENTITY_ASKED: "everybody" }, secrets).asksEverybody).toBe(true);
    expect(readSettings({ ACCESS_DESK_IDENTITY_ASKED: "doubted" }, secrets).asksEverybody).toBe(false);
    expect(() => readSettings({ ACCESS_DESK_IDENTITY_ASKED: "never" }, secrets)).toThrow("'doubted' or 'everybody'");
    expect(readSettings({ ACCESS_DESK_OTHER_HARM_TOLD: "neutrally" }, secrets).otherHarmTold).toBe("neutrally");
    expect(() => readSettings({ ACCESS_DESK_OTHER_HARM_TOLD: "no" }, secrets)).toThrow("'plainly' or 'neutrally'");
    expect(readSettings({ ACCESS_DESK_BOXES: "plain" }, secrets).boxes).toBe("plain");
    expect(() => readSettings({ ACCESS_DESK_BOXES: "none" }, secrets)).toThrow("ACCESS_DESK_BOXES must be");
  });

  test("is as we recommend where nothing is set", () =>
    expect(readSettings({}, secrets).policy).toEqual(recommendedPolicy));

  test.each([
    ["ACCESS_DESK_PAUSE_COUNT", "half_open", { pauseCount: "half_open" }],
    ["ACCESS_DESK_EXTENSION_FROM", "first_month_end", { extensionFrom: "first_month_end" }],
    ["ACCESS_DESK_PAUSE_ON_ROLL_DAY", "true", { pauseOnRollDay: true }],
    ["ACCESS_DESK_AUTHORITY_RESETS_CLOCK", "false", { authorityResetsClock: false }],
    ["ACCESS_DESK_FURTHER_COPY_FEE_STOPS_CLOCK", "true", { furtherCopyFeeStopsClock: true }],
    ["ACCESS_DESK_AHRA_RECENT_RULE", "nhs", { ahraRecentRule: "nhs" }],
    ["ACCESS_DESK_AHRA_COUNTS_FROM", "letter", { ahraCountsFrom: "letter" }],
    ["ACCESS_DESK_OWN_PROMISE_FOR_THE_DEAD", "none", { ownPromiseForTheDead: "none" }],
    ["ACCESS_DESK_OWN_PROMISE_TO_ADVOCATES", "none", { ownPromiseToAdvocates: "none" }],
  ])("%s may be %s", (name, value, change) => {
    expect(readSettings({ [name]: value }, secrets).policy).toEqual({ ...recommendedPolicy, ...change });
    expect(sentencesFor({ [name]: "perhaps" })).toEqual([
      expect.stringMatching(new RegExp(`^${name} must be '\\w+' or '\\w+'$`)),
    ]);
  });

  test("every point can be set, and docs/settings.md describes each", () => {
    const described = readFileSync("docs/settings.md", "utf8");
    for (const point of Object.keys(recommendedPolicy))
      expect(described).toContain(`ACCESS_DESK_${point.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`);
  });
});

describe("in production", () => {
  test("it starts when everything is given", () => {
    const settings = readSettings(production, secrets);
    expect(settings).toMatchObject({
      mode: "production",
      origin: "https://desk.trust.example",
      masterKey: files["/keys/master"],
    });
    expect(settings.allowedOrigins).toEqual(["https://desk.trust.example"]);
    expect(settings.mail).toEqual({
      kind: "smtp",
      host: "mail.trust.example",
      port: 587,
      encryption: "starttls",
      user: "desk",
      password: "swordfish",
    });
  });

  test("every missing setting is named at once", () => {
    const said = sentencesFor({ ACCESS_DESK_MODE: "production" }).join("\n");
    for (const name of ["TRUST_NAME", "ORIGIN", "DATA_DIR", "MASTER_KEY_FILE", "SMTP_HOST", "MAIL_FROM"])
      expect(said).toContain(`ACCESS_DESK_${name} is missing`);
  });

  test.each<[why: string, change: Record<string, string>, sentence: string]>([
    [
      "a demonstration key",
      { ACCESS_DESK_MASTER_KEY_FILE: "/keys/demonstration" },
      "ACCESS_DESK_MASTER_KEY_FILE is a demonstration key",
    ],
    [
      "a key of the wrong length",
      { ACCESS_DESK_MASTER_KEY_FILE: "/keys/short" },
      "must hold exactly 32 bytes, and holds 31",
    ],
    [
      "a key that is not there",
      { ACCESS_DESK_MASTER_KEY_FILE: "/keys/none" },
      "ACCESS_DESK_MASTER_KEY_FILE names a file that is not there",
    ],
    [
      "a folder that was a demonstration",
      { ACCESS_DESK_DATA_DIR: "/tried-out" },
      "ACCESS_DESK_DATA_DIR holds a demonstration",
    ],
    ["clear text to browsers", { ACCESS_DESK_ORIGIN: "http://desk.trust.example" }, "must begin with https://"],
    [
      "clear text to a mail server elsewhere",
      { ACCESS_DESK_SMTP_ENCRYPTION: "off" },
      "only where the mail server is on this machine",
    ],
    [
      "a mail password that is not there",
      { ACCESS_DESK_SMTP_PASSWORD_FILE: "/keys/none" },
      "ACCESS_DESK_SMTP_PASSWORD_FILE names a file that is not there",
    ],
  ])("it refuses %s", (_why, change, sentence) => {
    const said = sentencesFor({ ...production, ...change });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });
});

describe("a wrong value is refused with a sentence in any mode", () => {
  test.each([
    [{ PORT: "http" }, "PORT must be a whole number"],
    [{ PORT: "70000" }, "PORT must be at most 65535"],
    [{ ACCESS_DESK_MODE: "live" }, "ACCESS_DESK_MODE must be 'demonstration' or 'production'"],
    [{ DATABASE_URL: "mysql://db" }, "DATABASE_URL must begin with postgres:// or file:"],
    [{ ACCESS_DESK_ORIGIN: "desk" }, "ACCESS_DESK_ORIGIN must be the address that browsers use"],
    [{ ACCESS_DESK_IDLE_MINUTES: "1" }, "ACCESS_DESK_IDLE_MINUTES must be at least 5"],
    [{ ACCESS_DESK_MAIL_FROM: "a@b.example, c@d.example" }, "ACCESS_DESK_MAIL_FROM must be one e-mail address"],
  ])("%j", (env, sentence) => {
    expect(sentencesFor(env).join()).toContain(sentence);
  });

  test("several at once are all named", () => {
    expect(sentencesFor({ PORT: "x", LOG_LEVEL: "loud" })).toHaveLength(2);
  });
});
