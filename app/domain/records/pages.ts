/**
 * The pages of one document, and what was found on them. Points are 1/72 inch from the top-left corner of the
 * page as displayed (after rotation, within the crop box); pages count from 1.
 */
import { z } from "zod";

/** x, y, width, height in points from the top-left corner of the page as displayed. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** `confidence`, 0 to 100, is the reader's own, of a word that was read from a picture: below 60 it is doubtful. */
export type Word = { text: string; box: Box; confidence?: number };

/** `seen` is what a page's picture is known by: its own hash, and its ink (`domain/likeness`). */
export type PageWords = {
  number: number;
  width: number;
  height: number;
  readBy: "text-layer" | "ocr" | "nothing";
  confidence: number | null;
  words: Word[];
  seen?: { picture: string; ink: string };
};

/**
 * Something on a page that a person must look at before it can leave: a number of somebody else, somebody else's name
 * with a date of birth, or the patient's name with another date of birth. `lastFour` is the end of the number, or the
 * year of that birth.
 */
export type Finding = {
  kind: "foreign-nhs-number" | "foreign-hospital-number" | "foreign-person" | "same-name-other-birth-date";
  box: Box;
  lastFour: string;
};

/**
 * What on a page only a person can read or settle: handwriting and drawings, a page that is hardly legible, a large
 * photograph; something that is covered already, fields that were filled in with other words than they last showed, and
 * a page that another program shows with more on it.
 */
export type LeftToTheEye =
  "unread-marks" | "poor-reading" | "photograph" | "covered-already" | "values-differ" | "drawn-otherwise";

const point = z.number().finite();
export const boxSchema = z.tuple([point.min(0), point.min(0), point.positive(), point.positive()]);

/** A page of a document of the case. */
export type PageRef = { document: string; page: number };
