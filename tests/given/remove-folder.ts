import { rm } from "node:fs/promises";

/**
 * A process that was killed on purpose may leave a child that still writes for a moment: a folder that fills again is
 * tried again.
 */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
