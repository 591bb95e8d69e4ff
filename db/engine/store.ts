/**
 * Where everything is kept: an embedded SQLite file or a PostgreSQL database, behind the same four verbs.
 * See docs/decisions/0003-one-store-two-engines.md.
 */
import type { Db } from "./kit";

export type Store = {
  /** Asks within one trust. Each query sees what was committed before it. */
  read<T>(trust: number, ask: (db: Db) => Promise<T>): Promise<T>;
  /**
   * All of `act` or nothing, within one trust. A write inside a write joins it; one of another trust is refused. `act`
   * may run again where another writer got in between, and must await nothing but queries: SQLite has a single writer.
   */
  write<T>(trust: number, act: (db: Db) => Promise<T>): Promise<T>;
  /** Brings the tables up to date. Safe where several processes start at once. */
  migrate(): Promise<void>;
  close(): Promise<void>;
};

/** Stands in for "no trust": queues and sweeps that belong to the whole installation. */
export const wholeInstallation = 0;
