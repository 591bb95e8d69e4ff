import type { FileRefusal } from "~/domain/records/file-refusals";

/** Why a document could not be prepared, and what to do next. */
export const fileRefusalWording: Record<FileRefusal, { why: string; whatToDo: string }> = {
  empty: { why: "This file is empty.", whatToDo: "Look at it where it came from, remove it here and add it again." },
  damaged: {
    why: "This file is damaged and cannot be opened.",
    whatToDo: "Scan or export it again, remove this copy and add the new one.",
  },
  "password-needed": {
    why: "This file opens only with a password.",
    whatToDo: "Ask whoever sent it for a copy without a password. Remove this one and add that copy.",
  },
  "not-what-its-name-says": {
    why: "This file is not what its name says.",
    whatToDo:
      "Its content is of another kind than its name. Check where it came from, then remove it and add the right file.",
  },
  unsupported: {
    why: "Files of this kind cannot be turned into pages.",
    whatToDo: "Open it in the program it was made with, save it as a PDF, remove this copy and add the PDF.",
  },
  "too-many-pages": {
    why: "This file has more than 6,000 pages.",
    whatToDo: "Split it, for example one file for each volume of the notes. Remove this one and add the parts.",
  },
  "took-too-long": {
    why: "This file took too long to read.",
    whatToDo: "Print it to a new PDF, or split it. Remove this one and add the new files.",
  },
  "needed-too-much-memory": {
    why: "The pages of this file are too large to draw.",
    whatToDo: "Scan it again at 300 dots an inch or less, or split it. Remove this one and add the new files.",
  },
  "office-not-installed": {
    why: "Letters, spreadsheets and slides cannot be turned into pages on this server yet.",
    whatToDo:
      "Ask your administrator to install LibreOffice, then start it again. Or open it in the program it was made with, save it as a PDF, remove this copy and add the PDF.",
  },
  "unpacks-too-large": {
    why: "The files inside would be too large once unpacked.",
    whatToDo:
      "It may have been made to do harm. Ask whoever sent it for the files themselves, or unpack it yourself and add them in parts. Remove this one.",
  },
  "too-many-files": {
    why: "There are more than 1,000 files inside, or more than 2,000 documents in this case.",
    whatToDo: "Unpack it yourself, put what belongs together into one PDF, and add that. Remove this one.",
  },
  "nested-too-deep": {
    why: "This file lies too deep: e-mails and ZIP files within each other more than three times.",
    whatToDo: "Download it, save the files inside one by one and add them. Remove this one.",
  },
  "nothing-inside": {
    why: "There is no file inside that could be taken.",
    whatToDo: "Look at it where it came from and ask for the files again. Remove this one.",
  },
};
