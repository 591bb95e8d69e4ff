/**
 * What a failed query may say. The PostgreSQL driver puts the parameters (a patient's name) into messages and details,
 * so every error that leaves the store has been through `scrubbed`.
 */
import { DrizzleQueryError } from "drizzle-orm";

/** A failed query without its parameters. `code` is the engine's own: SQLITE_… or five characters of SQLSTATE. */
class StoreError extends Error {
  override name = "StoreError";
  constructor(
    readonly code: string,
    readonly constraint: string | null,
  ) {
    super(`the store refused a query (${code || "no code"}${constraint ? `, ${constraint}` : ""})`);
  }
}

type Coded = { code?: unknown; constraint?: unknown; cause?: unknown };

/** The engine's code, from the error itself or from what caused it; empty where there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { code, cause } = error as Coded;
  return typeof code === "string" ? code : codeOf(cause);
}

/** A row with this key is there already. */
export const isUniqueViolation = (error: unknown) =>
  ["23505", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"].includes(codeOf(error));

/** No room is left on the disk of the database or of the files; nothing was stored. */
export const isStoreFull = (error: unknown) => ["SQLITE_FULL", "ENOSPC", "EDQUOT", "53100"].includes(codeOf(error));

/** The disk, or the database on it, takes no writing: read-only, forbidden, or failing. Nothing was stored. */
export const isStoreUnwritable = (error: unknown) =>
  /^(EROFS|EACCES|EPERM|EIO|25006|SQLITE_(READONLY|IOERR|CANTOPEN|PERM)(_[A-Z]+)?)$/.test(codeOf(error));

/** What was stored of a file was changed, or is not there any more. */
export const isStoredFileBroken = (error: unknown) => ["STORED_FILE_BROKEN", "ENOENT"].includes(codeOf(error));

/** Somebody else was at it at the same moment: the same write may succeed when tried again. */
export const isWorthRetrying = (error: unknown) =>
  ["40001", "40P01", "SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT"].includes(codeOf(error));

/** The error without parameter values; anything that did not come from a query is returned as it is. */
export function scrubbed(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!isFromPostgres(cause)) return cause;

  const clean = new StoreError(codeOf(cause), constraintOf(cause));
  if (cause.stack) clean.stack = `${clean.name}: ${clean.message}\n${framesOf(cause.stack)}`;
  return clean;
}

const isFromPostgres = (error: unknown): error is Error =>
  error instanceof Error && "severity" in error && "routine" in error;

function constraintOf(error: unknown): string | null {
  const constraint = (error as Coded | undefined)?.constraint;
  return typeof constraint === "string" ? constraint : null;
}

const framesOf = (stack: string) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
