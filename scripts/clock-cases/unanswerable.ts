/** Something is wrong with one case; the message is a sentence that says what. */
export class Unanswerable extends Error {}
