/* eslint-disable no-control-regex -- controls are what it is about */
/**
 * Plain text as old systems and their printers write it: orders to the printer stand between the letters, letters are
 * struck twice to be bold, and an end is marked. They are no words, so they are taken out; every letter stays.
 */

/** Esc, and a bracket or a sign and figures up to a letter: colours and places on a screen, and fonts of a printer. */
const screenOrders = /\u001b\[[0-9;?]{0,40}[ -/]{0,4}[@-~]/g;
const printerOrders = /\u001b[&()*%][a-zA-Z]?[-+0-9.]{0,20}[a-zA-Z@]/g;
const shortOrders = /\u001b[=>E789]/g;
/** A line beneath, or the same letter once more upon itself. */
const struckTwice = /_\u0008(?=[^\u0008])|([^\u0008])\u0008(?=\1)|(?<=[^\u0008])\u0008_/gu;
const others = /(?![\t\n\f\r])[\u0000-\u001f\u007f]/g;

/** A bell, shifts of a printer, and the mark of an end: nothing stood there. */
const harmless = /[\u0007\u0008\u000b\u000e\u000f]|\u001a(?=\s*$)/g;

/** How many characters `withoutPrinterControls` leaves out of which nobody can say what they were. */
export const leftOutOf = (words: string): number => {
  const unknown = [screenOrders, printerOrders, shortOrders, struckTwice, harmless].reduce(
    (left, pattern) => left.replace(pattern, ""),
    words,
  );
  return unknown.match(others)?.length ?? 0;
};

/** `\t`, `\n`, `\f` and `\r` stay. A letter struck over another is written behind it. */
export const withoutPrinterControls = (words: string): string =>
  [screenOrders, printerOrders, shortOrders, struckTwice, others].reduce(
    (left, pattern) => left.replace(pattern, ""),
    words,
  );
