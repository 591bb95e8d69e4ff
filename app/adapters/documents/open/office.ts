/**
 * Makes a PDF of a letter, spreadsheet or presentation with LibreOffice, where it is installed. It runs without a
 * window, with a profile of its own in the working folder, without macros, and without a way out: links to other files
 * and to the network are not followed.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FileRefusal } from "~/adapters/documents/document-tools";
import { programThere } from "~/adapters/program-there";
import { isLocked } from "./office-locked";
import type { OfficeKind } from "./recognise-office";

export type FromOffice =
  { ok: true } | { ok: false; because: Extract<FileRefusal, "damaged" | "office-not-installed" | "password-needed"> };

/** The name of the filter that LibreOffice must read it with: without one it takes any bytes for a text. */
const endingFor: Record<OfficeKind, string> = { word: ".docx", sheet: ".xlsx", slides: ".pptx", rtf: ".rtf" };
const componentFor: Record<OfficeKind, string> = { word: "writer", sheet: "calc", slides: "impress", rtf: "writer" };

type Printing = { source: string; kind: OfficeKind; name: string; workFolder: string; pdf: string };

/** Writes `pdf`. */
export async function officeToPdf({ source, kind, name, workFolder, pdf }: Printing): Promise<FromOffice> {
  if (!programThere("soffice")) return { ok: false, because: "office-not-installed" };
  if (await isLocked(source)) return { ok: false, because: "password-needed" };
  await keepProfile(join(workFolder, "profile"));
  const filter = `pdf:${componentFor[kind]}_pdf_Export`;
  const isPrinted = await converted({ source, kind, name, workFolder, filter, ending: ".pdf", to: pdf });
  return isPrinted ? { ok: true } : { ok: false, because: "damaged" };
}

const flatEnding: Record<OfficeKind, string> = { word: ".fodt", sheet: ".fods", slides: ".fodp", rtf: ".fodt" };

/** The whole file as one OpenDocument XML; null where LibreOffice makes none. Its profile is there already. */
export async function officeToFlat(printing: Omit<Printing, "pdf">): Promise<string | null> {
  const ending = flatEnding[printing.kind];
  const to = join(printing.workFolder, `flat${ending}`);
  return (await converted({ ...printing, filter: ending.slice(1), ending, to })) ? to : null;
}

type Converting = Omit<Printing, "pdf"> & { filter: string; ending: string; to: string };

async function converted({ source, kind, name, workFolder, filter, ending, to }: Converting): Promise<boolean> {
  const named = join(
    workFolder,
    `office${/^\.[a-z]{3,4}$/i.test(extname(name)) ? extname(name).toLowerCase() : endingFor[kind]}`,
  );
  await rename(source, named);
  const out = join(workFolder, "printed");
  await run(
    commandFor([
      "--headless",
      "--norestore",
      "--nolockcheck",
      "--nodefault",
      "--nologo",
      `-env:UserInstallation=${pathToFileURL(join(workFolder, "profile")).href}`,
      "--convert-to",
      filter,
      "--outdir",
      out,
      named,
    ]),
    workFolder,
  );
  await rename(named, source);
  return isMade(join(out, `${basename(named, extname(named))}${ending}`), to);
}

/** In a network of its own, which leads nowhere, where the system lets us make one. */
function commandFor(options: string[]): readonly [program: string, options: string[]] {
  return programThere("unshare", ["--user", "--map-root-user", "--net", "true"])
    ? ["unshare", ["--user", "--map-root-user", "--net", "soffice", ...options]]
    : ["soffice", options];
}

/** What becomes of it shows in whether a PDF is there: LibreOffice ends with 0 also where it could not open a file. */
function run([program, options]: readonly [string, string[]], workFolder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, HOME: workFolder, TMPDIR: workFolder, SAL_USE_VCLPLUGIN: "svp" };
    const running: ChildProcess = spawn(program, options, { cwd: workFolder, env, stdio: "ignore" });
    running.on("error", reject);
    running.on("close", () => resolve());
  });
}

async function isMade(printed: string, pdf: string): Promise<boolean> {
  try {
    await rename(printed, pdf);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

type Setting = readonly [path: string, name: string, value: string];

const settings: readonly Setting[] = [
  ["Common/Security/Scripting", "DisableMacrosExecution", "true"],
  ["Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
  ["Common/Security/Scripting", "DisableActiveContent", "true"],
  ["Common/Security/Scripting", "DisableOLEAutomation", "true"],
  ["Writer/Content/Update", "Link", "0"],
  ["Calc/Content/Update", "Link", "2"],
  ["Inet/Settings", "ooInetProxyType", "2"], // where no network of its own could be had: a proxy that is not there
  ["Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPProxyPort", "9"],
  ["Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPSProxyPort", "9"],
  ["Inet/Settings", "ooInetNoProxy", ""],
];

async function keepProfile(profile: string) {
  await mkdir(join(profile, "user"), { recursive: true, mode: 0o700 });
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${pathIn(path)}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  await writeFile(
    join(profile, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join("")}</oor:items>\n`,
  );
}

const pathIn = (path: string) => (path.startsWith("Inet/") ? path : `Office.${path}`);
