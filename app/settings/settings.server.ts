/** Every setting, read and checked once at boot. docs/settings.md describes each for the person who sets it. */
import { resolve } from "node:path";
import { z } from "zod";
import { recommendedRetention, type RetentionYears } from "~/domain/cases/retention";
import type { OtherHarmTold } from "~/domain/exemptions/exemptions-catalogue";
import { clockPolicySchema, type ClockPolicy } from "~/domain/terms/policy";
import { isDemonstrationKey, secretsOnDisk, type Secrets } from "./secrets.server";

type MailSettings =
  | { kind: "folder"; dir: string }
  | {
      kind: "smtp";
      host: string;
      port: number;
      encryption: "starttls" | "tls" | "off";
      user: string | null;
      password: string | null;
    };

export type Settings = {
  mode: "demonstration" | "production";
  trust: number;
  trustName: string;
  /** Where browsers reach us, without a closing slash; `https://…` in production. */
  origin: string;
  /** Every origin that a form may be sent from: `origin`, and in demonstration mode the same on loopback. */
  allowedOrigins: readonly string[];
  host: string;
  port: number;
  /** How many reverse proxies stand before us and may name the visitor's address. */
  proxyHops: number;
  dataDir: string;
  /** `file:…` for embedded SQLite, `postgres://…` for PostgreSQL. */
  databaseUrl: string;
  /** `file:…`: where the sealed folders stand. */
  filesUrl: string;
  /** 32 bytes that wrap every folder's key. */
  masterKey: Buffer;
  mail: MailSettings;
  mailFrom: { name: string; address: string };
  idleMinutes: number;
  absoluteHours: number;
  maxUploadBytes: number;
  worker: "on" | "off";
  /** Whether a box in the release copy bears the code of its reason, where that may be told. */
  boxes: "codes" | "plain";
  /** When a closed case is put before a person for review. */
  retention: RetentionYears;
  /** Proof of identity is asked of everybody, and not only where there is a reasonable doubt. */
  asksEverybody: boolean;
  /** Harm to social work or education is told as what it is, or in neutral words. */
  otherHarmTold: OtherHarmTold;
  /** How the trust reads the law where the sources disagree; a case keeps the one it was received under. */
  policy: ClockPolicy;
  logLevel: "trace" | "debug" | "info" | "warn" | "error" | "silent";
};

/** Thrown at boot: one sentence for each setting that is wrong or missing. */
export class SettingsError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(`These settings must be put right first:\n${sentences.map((sentence) => `  - ${sentence}`).join("\n")}`);
    this.name = "SettingsError";
  }
}

type Environment = Record<string, string | undefined>;

const whole = (name: string, low: number, high: number) =>
  z.coerce
    .number(`${name} must be a whole number`)
    .int(`${name} must be a whole number`)
    .min(low, `${name} must be at least ${low}`)
    .max(high, `${name} must be at most ${high}`);

const oneOf = <const Value extends string>(name: string, first: Value, second: Value) =>
  z.enum([first, second], `${name} must be '${first}' or '${second}'`).optional();

const environment = z.object({
  ACCESS_DESK_MODE: z
    .enum(["demonstration", "production"], "ACCESS_DESK_MODE must be 'demonstration' or 'production'")
    .default("demonstration"),
  ACCESS_DESK_TRUST: whole("ACCESS_DESK_TRUST", 1, 1_000_000).default(1),
  ACCESS_DESK_TRUST_NAME: z.string().trim().min(1, "ACCESS_DESK_TRUST_NAME must not be empty").optional(),
  ACCESS_DESK_ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: "ACCESS_DESK_ORIGIN must be the address that browsers use, such as https://access-desk.example.nhs.uk",
    })
    .optional(),
  HOST: z.string().min(1, "HOST must not be empty").default("127.0.0.1"),
  PORT: whole("PORT", 1, 65_535).default(3000),
  ACCESS_DESK_PROXY_HOPS: whole("ACCESS_DESK_PROXY_HOPS", 0, 5).default(0),
  ACCESS_DESK_DATA_DIR: z.string().min(1, "ACCESS_DESK_DATA_DIR must not be empty").optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/, "DATABASE_URL must begin with postgres:// or file:")
    .optional(),
  ACCESS_DESK_MASTER_KEY_FILE: z.string().min(1, "ACCESS_DESK_MASTER_KEY_FILE must not be empty").optional(),
  ACCESS_DESK_SMTP_HOST: z.string().min(1, "ACCESS_DESK_SMTP_HOST must not be empty").optional(),
  ACCESS_DESK_SMTP_PORT: whole("ACCESS_DESK_SMTP_PORT", 1, 65_535).default(587),
  ACCESS_DESK_SMTP_ENCRYPTION: z
    .enum(["starttls", "tls", "off"], "ACCESS_DESK_SMTP_ENCRYPTION must be 'starttls', 'tls' or 'off'")
    .default("starttls"),
  ACCESS_DESK_SMTP_USER: z.string().min(1).optional(),
  ACCESS_DESK_SMTP_PASSWORD_FILE: z.string().min(1).optional(),
  ACCESS_DESK_MAIL_FROM: z.email("ACCESS_DESK_MAIL_FROM must be one e-mail address").optional(),
  ACCESS_DESK_IDLE_MINUTES: whole("ACCESS_DESK_IDLE_MINUTES", 5, 120).default(30),
  ACCESS_DESK_ABSOLUTE_HOURS: whole("ACCESS_DESK_ABSOLUTE_HOURS", 1, 24).default(12),
  ACCESS_DESK_MAX_UPLOAD_MB: whole("ACCESS_DESK_MAX_UPLOAD_MB", 10, 10_240).default(2048),
  ACCESS_DESK_WORKER: z.enum(["on", "off"], "ACCESS_DESK_WORKER must be 'on' or 'off'").default("on"),
  ACCESS_DESK_OCR: z
    .enum(["tesseract", "webassembly"], "ACCESS_DESK_OCR must be 'tesseract' or 'webassembly'")
    .default("tesseract"),
  ACCESS_DESK_COMPLAINT_YEARS: oneOf("ACCESS_DESK_COMPLAINT_YEARS", "10", "6"),
  ACCESS_DESK_IDENTITY_ASKED: oneOf("ACCESS_DESK_IDENTITY_ASKED", "doubted", "everybody"),
  ACCESS_DESK_OTHER_HARM_TOLD: oneOf("ACCESS_DESK_OTHER_HARM_TOLD", "plainly", "neutrally"),
  ACCESS_DESK_BOXES: oneOf("ACCESS_DESK_BOXES", "codes", "plain"),
  ACCESS_DESK_PAUSE_ON_ROLL_DAY: oneOf("ACCESS_DESK_PAUSE_ON_ROLL_DAY", "true", "false"),
  ACCESS_DESK_PAUSE_COUNT: oneOf("ACCESS_DESK_PAUSE_COUNT", "inclusive", "half_open"),
  ACCESS_DESK_EXTENSION_FROM: oneOf("ACCESS_DESK_EXTENSION_FROM", "start", "first_month_end"),
  ACCESS_DESK_AUTHORITY_RESETS_CLOCK: oneOf("ACCESS_DESK_AUTHORITY_RESETS_CLOCK", "true", "false"),
  ACCESS_DESK_FURTHER_COPY_FEE_STOPS_CLOCK: oneOf("ACCESS_DESK_FURTHER_COPY_FEE_STOPS_CLOCK", "false", "true"),
  ACCESS_DESK_AHRA_RECENT_RULE: oneOf("ACCESS_DESK_AHRA_RECENT_RULE", "statute", "nhs"),
  ACCESS_DESK_AHRA_COUNTS_FROM: oneOf("ACCESS_DESK_AHRA_COUNTS_FROM", "receipt", "letter"),
  ACCESS_DESK_OWN_PROMISE_FOR_THE_DEAD: oneOf("ACCESS_DESK_OWN_PROMISE_FOR_THE_DEAD", "forty_days", "none"),
  ACCESS_DESK_OWN_PROMISE_TO_ADVOCATES: oneOf("ACCESS_DESK_OWN_PROMISE_TO_ADVOCATES", "one_month", "none"),
  LOG_LEVEL: z
    .enum(
      ["trace", "debug", "info", "warn", "error", "silent"],
      "LOG_LEVEL must be trace, debug, info, warn, error or silent",
    )
    .optional(),
});
type Read = z.infer<typeof environment>;

/**
 * Settings from the environment. Throws `SettingsError` with every sentence at once, so that one start shows all that
 * is wrong.
 */
export function readSettings(env: Environment, secrets: Secrets = secretsOnDisk): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const read = environment.safeParse(given);
  if (!read.success) throw new SettingsError(read.error.issues.map((issue) => issue.message));

  const missing = read.data.ACCESS_DESK_MODE === "production" ? problemsInProduction(read.data, secrets) : [];
  if (missing.length > 0) throw new SettingsError(missing);

  return settled(read.data, secrets);
}

function settled(env: Read, secrets: Secrets): Settings {
  const demonstration = env.ACCESS_DESK_MODE === "demonstration";
  const dataDir = resolve(env.ACCESS_DESK_DATA_DIR ?? "data"); // whole: children work in folders of their own
  const origin = env.ACCESS_DESK_ORIGIN ? new URL(env.ACCESS_DESK_ORIGIN).origin : `http://127.0.0.1:${env.PORT}`;
  return {
    mode: env.ACCESS_DESK_MODE,
    trust: env.ACCESS_DESK_TRUST,
    trustName: env.ACCESS_DESK_TRUST_NAME ?? "Demonstration NHS Trust",
    origin,
    allowedOrigins: demonstration
      ? [...new Set([origin, `http://127.0.0.1:${env.PORT}`, `http://localhost:${env.PORT}`])]
      : [origin],
    host: env.HOST,
    port: env.PORT,
    proxyHops: env.ACCESS_DESK_PROXY_HOPS,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${dataDir}/access-desk.sqlite`,
    filesUrl: `file:${dataDir}/files`,
    masterKey: masterKeyOf(env, dataDir, secrets),
    mail: mailOf(env, dataDir, secrets),
    mailFrom: {
      name: env.ACCESS_DESK_TRUST_NAME ?? "Demonstration NHS Trust",
      address: env.ACCESS_DESK_MAIL_FROM ?? "health.records@demonstration.example",
    },
    idleMinutes: env.ACCESS_DESK_IDLE_MINUTES,
    absoluteHours: env.ACCESS_DESK_ABSOLUTE_HOURS,
    maxUploadBytes: env.ACCESS_DESK_MAX_UPLOAD_MB * 1024 * 1024,
    worker: env.ACCESS_DESK_WORKER,
    boxes: env.ACCESS_DESK_BOXES ?? "codes",
    retention: {
      ...recommendedRetention,
      withComplaint: Number(env.ACCESS_DESK_COMPLAINT_YEARS ?? recommendedRetention.withComplaint),
    },
    asksEverybody: env.ACCESS_DESK_IDENTITY_ASKED === "everybody",
    otherHarmTold: env.ACCESS_DESK_OTHER_HARM_TOLD ?? "plainly",
    policy: policyOf(env),
    logLevel: env.LOG_LEVEL ?? (demonstration ? "warn" : "info"),
  };
}

/** What is not set is as we recommend. */
const policyOf = (env: Read): ClockPolicy =>
  clockPolicySchema.parse({
    pauseCount: env.ACCESS_DESK_PAUSE_COUNT,
    pauseOnRollDay: flag(env.ACCESS_DESK_PAUSE_ON_ROLL_DAY),
    extensionFrom: env.ACCESS_DESK_EXTENSION_FROM,
    authorityResetsClock: flag(env.ACCESS_DESK_AUTHORITY_RESETS_CLOCK),
    furtherCopyFeeStopsClock: flag(env.ACCESS_DESK_FURTHER_COPY_FEE_STOPS_CLOCK),
    ahraRecentRule: env.ACCESS_DESK_AHRA_RECENT_RULE,
    ahraCountsFrom: env.ACCESS_DESK_AHRA_COUNTS_FROM,
    ownPromiseForTheDead: env.ACCESS_DESK_OWN_PROMISE_FOR_THE_DEAD,
    ownPromiseToAdvocates: env.ACCESS_DESK_OWN_PROMISE_TO_ADVOCATES,
  });

const flag = (word: "true" | "false" | undefined) => word && word === "true";

const demonstrationKeyIn = (dataDir: string) => `${dataDir}/demonstration.key`;

function masterKeyOf(env: Read, dataDir: string, secrets: Secrets): Buffer {
  const given = env.ACCESS_DESK_MASTER_KEY_FILE && secrets.read(env.ACCESS_DESK_MASTER_KEY_FILE);
  return given || secrets.demonstrationKey(demonstrationKeyIn(dataDir));
}

function mailOf(env: Read, dataDir: string, secrets: Secrets): MailSettings {
  if (!env.ACCESS_DESK_SMTP_HOST) return { kind: "folder", dir: `${dataDir}/mail` };
  const password = env.ACCESS_DESK_SMTP_PASSWORD_FILE ? secrets.read(env.ACCESS_DESK_SMTP_PASSWORD_FILE) : null;
  return {
    kind: "smtp",
    host: env.ACCESS_DESK_SMTP_HOST,
    port: env.ACCESS_DESK_SMTP_PORT,
    encryption: env.ACCESS_DESK_SMTP_ENCRYPTION,
    user: env.ACCESS_DESK_SMTP_USER ?? null,
    password: password?.toString("utf8").trimEnd() ?? null,
  };
}

const loopback = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;

/**
 * What real patients' records need before we may serve: no default, no demonstration secret, no clear text on the wire.
 */
function problemsInProduction(env: Read, secrets: Secrets): string[] {
  const problems: [wrong: boolean, sentence: string][] = [
    [
      !env.ACCESS_DESK_TRUST_NAME,
      "ACCESS_DESK_TRUST_NAME is missing: give the trust's name as letters should print it",
    ],
    [!env.ACCESS_DESK_ORIGIN, "ACCESS_DESK_ORIGIN is missing: give the https address that browsers use"],
    [env.ACCESS_DESK_ORIGIN?.startsWith("http:") ?? false, "ACCESS_DESK_ORIGIN must begin with https:// in production"],
    [!env.ACCESS_DESK_DATA_DIR, "ACCESS_DESK_DATA_DIR is missing: say where cases and their sealed files are kept"],
    [!env.ACCESS_DESK_SMTP_HOST, "ACCESS_DESK_SMTP_HOST is missing: name the trust's mail server"],
    [!env.ACCESS_DESK_MAIL_FROM, "ACCESS_DESK_MAIL_FROM is missing: give the address that letters are sent from"],
    [
      env.ACCESS_DESK_SMTP_ENCRYPTION === "off" && !loopback.test(env.ACCESS_DESK_SMTP_HOST ?? ""),
      "ACCESS_DESK_SMTP_ENCRYPTION may be 'off' only where the mail server is on this machine",
    ],
    [
      env.ACCESS_DESK_SMTP_PASSWORD_FILE !== undefined && !secrets.read(env.ACCESS_DESK_SMTP_PASSWORD_FILE),
      "ACCESS_DESK_SMTP_PASSWORD_FILE names a file that is not there",
    ],
    [
      env.ACCESS_DESK_DATA_DIR !== undefined && secrets.read(demonstrationKeyIn(env.ACCESS_DESK_DATA_DIR)) !== null,
      "ACCESS_DESK_DATA_DIR holds a demonstration: choose an empty folder for real cases",
    ],
  ];
  const sentences = problems.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
  return [...sentences, ...problemsWithMasterKey(env, secrets)];
}

function problemsWithMasterKey({ ACCESS_DESK_MASTER_KEY_FILE: path }: Read, secrets: Secrets): string[] {
  if (!path)
    return ["ACCESS_DESK_MASTER_KEY_FILE is missing: name a file of 32 random bytes, kept apart from the data"];
  const key = secrets.read(path);
  if (!key) return ["ACCESS_DESK_MASTER_KEY_FILE names a file that is not there"];
  if (key.length !== 32) return [`ACCESS_DESK_MASTER_KEY_FILE must hold exactly 32 bytes, and holds ${key.length}`];
  if (isDemonstrationKey(key))
    return [
      "ACCESS_DESK_MASTER_KEY_FILE is a demonstration key: make a new one with `openssl rand -out master.key 32`",
    ];
  return [];
}
