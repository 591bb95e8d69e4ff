/**
 * Files that come inside an e-mail or a ZIP become documents of their own; why one of them does not. "computers-own" is
 * what a computer adds to a folder for itself: it may hold little pictures of files that are not sent. "comment" is no
 * file, but words that a ZIP holds about itself or about one of its files.
 */
export type NotTakenReason =
  | "empty"
  | "encrypted"
  | "unsafe-name"
  | "not-a-file"
  | "damaged"
  | "same-file-already-in-case"
  | "little-picture"
  | "computers-own"
  | "comment";

/** `name` is the sender's own: for showing, never for a path. */
export type NotTaken = { name: string; because: NotTakenReason };

/** An e-mail with a ZIP that holds an e-mail is nothing unusual; deeper, somebody plays with us. */
export const deepestNesting = 3;
/** In one case, however they came. */
export const mostDocuments = 2_000;
