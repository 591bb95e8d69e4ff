/**
 * The pages of one document, and what an officer decided about them. Points are 1/72 inch from the top-left corner of the
 * page as displayed (after rotation, within the crop box); pages count from 1.
 */
import { z } from "zod";
import type { PageAbout } from "./page-about";
import type { Trail } from "~/domain/redaction/undo";
import { exemptionCodes } from "~/domain/terms/vocabulary";

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
 * Something on a page that a person must look at before it can leave: a number of somebody else, somebody else's name with a date of
 * birth, or the patient's name with another date of birth. `lastFour` is the end of the number, or the year of that birth.
 */
export type Finding = {
  kind: "foreign-nhs-number" | "foreign-hospital-number" | "foreign-person" | "name-twin";
  box: Box;
  lastFour: string;
};

/** What on a page only a person can read: handwriting and drawings, a page that is hardly legible, a large photograph. */
export type LeftToTheEye = "unread-marks" | "poor-reading" | "photograph";

/** `about` is what the page says of itself: its own days, and where it comes from. */
export type PreparedPage = {
  number: number;
  width: number;
  height: number;
  readBy: PageWords["readBy"];
  findings: Finding[];
  leftToTheEye?: LeftToTheEye[];
  about?: PageAbout;
};

/** What is known of a document's pages (`pages.json` in its sealed folder): it grows while they are prepared, and then stays. */
export type PageManifest = { version: 1; pages: PreparedPage[] };

const reason = z.enum(exemptionCodes);
const point = z.number().finite();
export const boxSchema = z.tuple([point.min(0), point.min(0), point.positive(), point.positive()]);

/** The officer's marks and the `redact` tool's `marks.json` share one form. */
export const markSchema = z.union([
  z.strictObject({ page: z.int().min(1), box: boxSchema, reason }),
  z.strictObject({ page: z.int().min(1), withhold: z.literal(true), reason }),
  z.strictObject({ find: z.string().trim().min(1), page: z.int().min(1).optional(), reason }),
]);
export type Mark = z.infer<typeof markSchema>;

/** One mark as an officer made it: who, when and a note stay with it; `submission` is the key of the form that made it. */
export type OfficersMark = {
  id: string;
  page: number;
  reason: z.infer<typeof reason>;
  by: string;
  at: string;
  note?: string;
  submission?: string;
} & ({ how: "box" | "selection" | "words"; boxes: Box[]; text?: string } | { how: "withhold" });

/** "leave-out": no part of the release copy, not even a notice in its place; kept, and recoverable. */
export type PageDecision = "release" | "withhold" | "leave-out";

/** A page of a document of the case. */
export type PageRef = { document: string; page: number };

export const leavingReasons = ["duplicate", "outside-request", "not-this-patients"] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** Why a page is left out; `keptAs` is the page that stays in the place of a duplicate. */
export type LeftOut = { because: LeavingReason; by: string; at: string; keptAs?: PageRef; note?: string };

/** Degrees clockwise by which a page is turned from how it was first shown. */
export type Turn = 90 | 180 | 270;

/** The order of the pages and how they are turned, where an officer changed it. Pages keep their numbers, and marks their coordinates. */
export type Arrangement = { order?: number[]; turned?: Record<number, Turn> };

/** Why a page leaves although something was found on it. */
export type ReleaseNote = { words: string; by: string; at: string };

/** A suggestion that was turned down: at one place, or wherever the same text stands in this document. `page` is where it was decided. */
export type Rejection = { page: number; by: string; at: string; submission?: string } & (
  { what: "place"; suggestion: string } | { what: "everywhere"; key: string }
);

/** The marks manifest (`marks/<version>.json`): replaced whole, never edited. */
export type MarksManifest = {
  version: number;
  marks: OfficersMark[];
  decisions: Record<number, PageDecision>;
  notes?: Record<number, ReleaseNote>;
  rejections?: Rejection[];
  leftOut?: Record<number, LeftOut>;
  arrangement?: Arrangement;
  /** The version in which each page last changed. */
  changedIn?: Record<number, number>;
  trail?: Trail;
  savedAt?: string;
  savedBy?: string;
  /** Everybody who ever decided or marked a page of this document: none of them may be its second pair of eyes. */
  hands?: string[];
};
