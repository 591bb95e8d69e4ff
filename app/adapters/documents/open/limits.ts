/** A longer record is split before it is added, for example one file for each volume of the notes. */
export const mostPages = 6_000;

/** Files in one e-mail, ZIP or PDF. */
export const mostEnclosed = 1_000;

// A scan that is mostly white is packed to a fiftieth; a file made to fill a disk to a thousandth and less.
export const harmlessSize = 300 * 1024 * 1024;
export const mostTimesLarger = 100;
