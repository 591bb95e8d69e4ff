import type { FileRefusal } from "~/domain/file-refusals";

/** Why a document could not be prepared, and what to do next. */
export const fileRefusalWording: Record<FileRefusal, { why: string; whatToDo: string }> = {
  empty: { why: "This file is empty.", whatToDo: "Look at it where it came from, remove it here and add it again." },
  damaged: { why: "This file is damaged and cannot be opened.", whatToDo: "Scan or export it again, remove this copy and add the new one." },
  "password-needed": { why: "This file opens only with a password.", whatToDo: "Ask whoever sent it for a copy without a password. Remove this one and add that copy." },
  "not-what-its-name-says": { why: "This file is not what its name says.", whatToDo: "Its content is of another kind than its name. Check where it came from, then remove it and add the right file." },
  unsupported: { why: "Files of this kind cannot be turned into pages.", whatToDo: "Open it in the program it was made with, save it as a PDF, remove this copy and add the PDF." },
  "too-many-pages": { why: "This file has more than 6,000 pages.", whatToDo: "Split it, for example one file for each volume of the notes. Remove this one and add the parts." },
  "took-too-long": { why: "This file took too long to read.", whatToDo: "Print it to a new PDF, or split it. Remove this one and add the new files." },
  "needed-too-much-memory": { why: "The pages of this file are too large to draw.", whatToDo: "Scan it again at 300 dots an inch or less, or split it. Remove this one and add the new files." },
};
