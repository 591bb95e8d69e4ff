/** Opens a store's SQLite file below the store, as somebody with the disk in their hands would. */
import Database from "better-sqlite3";

export function sqlite<T>(url: string, act: (file: Database.Database) => T): T {
  const file = new Database(url.replace(/^file:/, ""), { timeout: 60_000 });
  try {
    return act(file);
  } finally {
    file.close();
  }
}
