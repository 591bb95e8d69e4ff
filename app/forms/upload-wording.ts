/** What is said of files that did not come, whatever they were to be added to. */
import { mostFilesAtOnce, type UploadRefusal } from "./upload.server";

export const emptyFile = (name: string) => `“${name}” is empty. Look at it where it came from, then add it again`;
export const fileAlreadyInCase = (name: string) =>
  `“${name}” is already in this case, so it was not added a second time`;

type SaidOf = (name: string) => string;

/** Of one file; only what to do with one that is too large depends on what it is. */
export const notArrived = (tooLarge: SaidOf): Record<UploadRefusal, SaidOf> => ({
  empty: emptyFile,
  "too-large": tooLarge,
  "cut-off": (name) =>
    `“${name}” did not arrive whole, because the connection broke off. Add it again, with all that you chose after it`,
  "storage-full": (name) =>
    `There is no room left to store “${name}”, so neither it nor what you chose after it was added. Everything added before is safe. Tell your administrator now`,
});

export const tooManyAtOnce = `At most ${mostFilesAtOnce} files are taken at once: those after the first ${mostFilesAtOnce} were not added. Add them now`;

/** Before the first file had come. */
export const nothingSent: Record<UploadRefusal, string> = {
  empty: "Choose one or more files to add",
  "too-large": "The files are too large. Add them one at a time",
  "cut-off": "The connection broke off before the first file had arrived. Add it again",
  "storage-full": "There is no room left to store files. Tell your administrator now",
};
