// Programs of the operating system: whether they are there, and Debian's packages when we may install them.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const isRoot = process.getuid?.() === 0;

/** @param {string} name */
export const hasProgram = (name) =>
  (process.env["PATH"] ?? "").split(":").some((folder) => isExecutable(join(folder, name)));

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const canAptInstall = () =>
  existsSync("/usr/bin/apt-get") && (isRoot || spawnSync("sudo", ["-n", "true"]).status === 0);

/** @param {string[]} names */
export function aptInstall(names) {
  const install = () => apt("install", "-y", "--no-install-recommends", ...names);
  return install() || (apt("update") && install());
}

/** @param {...string} words */
function apt(...words) {
  const [program, ...rest] = [
    ...(isRoot ? [] : ["sudo", "-n"]),
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "-q",
    "-o",
    "Dpkg::Options::=--force-confold",
    ...words,
  ];
  return spawnSync(/** @type {string} */ (program), rest, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/** What the tests judge by, and Debian's name for it. */
const judges = [
  { name: "chromium", isThere: () => ["chromium", "chromium-browser", "google-chrome"].some(hasProgram), needed: true },
  { name: "poppler-utils", isThere: () => hasProgram("pdftotext"), needed: true },
  { name: "qpdf", isThere: () => hasProgram("qpdf"), needed: true },
  { name: "mupdf-tools", isThere: () => hasProgram("mutool"), needed: true },
  { name: "tesseract-ocr", isThere: () => hasProgram("tesseract"), needed: true },
  // without it the tests of letters and spreadsheets are skipped
  { name: "libreoffice-writer-nogui", isThere: () => hasOffice("sw"), needed: false },
  { name: "libreoffice-calc-nogui", isThere: () => hasOffice("sc"), needed: false },
  // without it that half of the tests says so and is skipped
  { name: "postgresql", isThere: hasPostgres, needed: false },
];

/** @param {"sw" | "sc"} part */
const hasOffice = (part) =>
  hasProgram("soffice") &&
  (existsSync(`/usr/lib/libreoffice/program/lib${part}lo.so`) || !existsSync("/usr/lib/libreoffice/program"));

function hasPostgres() {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  return (
    hasProgram("postgres") || versions.some((version) => isExecutable(`/usr/lib/postgresql/${version}/bin/postgres`))
  );
}

/**
 * The tests' judges, installed where they are missing; returns the names of those that are needed and cannot be had.
 */
export function ensureJudges() {
  const missing = judges.filter((judge) => !judge.isThere());
  if (missing.length > 0 && canAptInstall()) {
    console.log(`Installing what the tests judge by: ${missing.map(({ name }) => name).join(", ")} …`);
    if (missing.some(({ name }) => name === "postgresql")) withoutSystemServer();
    // one that cannot be had must not keep the others away
    const needed = missing.filter((judge) => judge.needed).map(({ name }) => name);
    if (needed.length > 0) aptInstall(needed);
    for (const { name } of missing.filter((judge) => !judge.needed)) aptInstall([name]);
  }
  return judges.filter(({ needed, isThere }) => needed && !isThere()).map(({ name }) => name);
}

/** The tests start a private PostgreSQL of their own; Debian need not start one for the whole machine. */
function withoutSystemServer() {
  const path = "/etc/postgresql-common/createcluster.conf";
  if (!isRoot || existsSync(path)) return;
  mkdirSync("/etc/postgresql-common", { recursive: true });
  writeFileSync(path, "create_main_cluster = false\n");
}
