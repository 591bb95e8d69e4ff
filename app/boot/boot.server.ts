/** What happens once, when the server starts. */
import { mkdir } from "node:fs/promises";
import { peopleInDomain } from "#db/people/people";
import { demonstrationDomain, demonstrationPassword, demonstrationPeople } from "~/settings/demonstration.server";
import type { DeskDeps } from "./deps.server";
import { inviteDemonstrationPeople } from "./invite-demonstration-people.server";
import { SettingsError, type Settings } from "~/settings/settings.server";

/** Where files, working folders and the embedded database lie. Only this account may look. */
export const makeDataFolder = ({ dataDir }: Settings) => mkdir(dataDir, { recursive: true, mode: 0o700 });

/** Real cases are never served beside accounts whose password stands in the source. */
export async function readyDemonstration(deps: DeskDeps) {
  const { settings, store } = deps;
  if (settings.mode === "demonstration") return inviteDemonstrationPeople(deps);
  const known = await store.read(settings.trust, (db) => peopleInDomain(db, settings.trust, demonstrationDomain));
  if (known > 0)
    throw new SettingsError([
      `the store holds ${known} demonstration sign-ins: name a store of your own in DATABASE_URL or ACCESS_DESK_DATA_DIR`,
    ]);
}

/** Tells the person at the terminal where to go. */
export function greet({ mode, origin }: Settings) {
  if (mode === "production") return;
  const width = Math.max(...demonstrationPeople.map(({ email }) => email.length));
  const signIns = demonstrationPeople.map(
    ({ email, jobTitle, firm }) => `  ${email.padEnd(width)}  ${jobTitle}${firm ? `, ${firm}` : ""}`,
  );
  console.log(
    [
      "",
      `Access Desk is at ${origin}`,
      "",
      `Sign in with the password ${demonstrationPassword} as:`,
      ...signIns,
      "",
      "Press Ctrl+C to stop.",
      "",
    ].join("\n"),
  );
}

/** What a person at the terminal can put right is said in a sentence; anything else is a bug and shows its trace. */
export function explain(problem: unknown): never {
  const sentence = sentenceFor(problem);
  if (!sentence) throw problem;
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function sentenceFor(problem: unknown): string | null {
  if (problem instanceof SettingsError) return problem.message;
  if (!(problem instanceof Error && "code" in problem)) return null;
  const { code, port } = problem as Error & { code: string; port?: number };
  if (code === "EADDRINUSE")
    return `Port ${port} is taken: stop what uses it, or choose another with PORT=${Number(port) + 1} npm start`;
  if (code === "EACCES") return `${problem.message}: this account may not use it`;
  return null;
}
