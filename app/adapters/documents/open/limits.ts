/** A longer record is split before it is added, for example one file for each volume of the notes. */
export const mostPages = 6_000;

/** Files in one e-mail or ZIP. */
export const mostEnclosed = 1_000;
