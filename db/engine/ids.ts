import { v7 } from "uuid";

/**
 * UUIDv7: made by the application and ordered by time, so that keys are appended and no machine asks another for a
 * number.
 */
export const newId = (): string => v7();
