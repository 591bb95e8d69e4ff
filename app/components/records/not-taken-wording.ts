import type { NotTakenReason } from "~/domain/records/enclosed-files";

/** Why a file inside an e-mail or a ZIP did not become a document, and what to do. Each follows the file's name. */
export const notTakenWording: Record<NotTakenReason, string> = {
  empty: "is empty.",
  encrypted: "opens only with a password. Ask whoever sent it for a copy without one, and add that.",
  "unsafe-name":
    "has a name that points out of the ZIP, as files made to do harm have. Ask whoever sent it what it is.",
  "not-a-file": "is only a pointer to another file. Ask whoever sent it for the file itself.",
  damaged: "is damaged and could not be unpacked. Ask for it again, and add it.",
  "little-picture":
    "is a little picture within the words of the message, such as a logo. To see it, open the message as it came.",
  "computers-own":
    "was added by the sender’s computer for itself, and may hold little pictures of files that were there. It stays in the ZIP, and nothing of it is shown.",
  comment: "stands in the ZIP beside its files, and on no page. It stays there: open the ZIP as it came to read it.",
  "same-file-already-in-case": "is already in this case, so it was not added a second time.",
};
