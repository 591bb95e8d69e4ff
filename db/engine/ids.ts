import { v7 } from "uuid";

/**
 * UUIDv7: made by the application and ordered by time, so that keys are appended and no machine asks another for a
 * number.
 */
export const newId = (): string => v7();

/** The least of the ids that can have been made at that moment or later: ids are ordered by their first 48 bits. */
export function idAt(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
