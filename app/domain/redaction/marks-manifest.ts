/**
 * What an officer decided about the pages of one document: marks, decisions, arrangement. One manifest for each
 * version.
 */
import { z } from "zod";
import { type Box, boxSchema, type PageRef } from "~/domain/records/pages";
import { exemptionCodes, retiredCodes } from "~/domain/terms/vocabulary";

// an old mark may bear a code that can be chosen no more
const reason = z.enum([...exemptionCodes, ...retiredCodes]);

/** The officer's marks and the `redact` tool's `marks.json` share one form. */
export const markSchema = z.union([
  z.strictObject({ page: z.int().min(1), box: boxSchema, reason }),
  z.strictObject({ page: z.int().min(1), withhold: z.literal(true), reason }),
  z.strictObject({ find: z.string().trim().min(1), page: z.int().min(1).optional(), reason }),
]);

export type Mark = z.infer<typeof markSchema>;

/**
 * One mark as an officer made it: who, when and a note stay with it; `submission` is the key of the form that made it.
 */
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

export const leavingReasons = ["duplicate", "outside-request", "not-this-patients"] as const;

export type LeavingReason = (typeof leavingReasons)[number];

/** Why a page is left out; `keptAs` is the page that stays in the place of a duplicate. */
export type LeftOut = { because: LeavingReason; by: string; at: string; keptAs?: PageRef; note?: string };

/** Degrees clockwise by which a page is turned from how it was first shown. */
export type Turn = 90 | 180 | 270;

/**
 * The order of the pages and how they are turned, where an officer changed it. Pages keep their numbers, and marks
 * their coordinates.
 */
export type Arrangement = { order?: number[]; turned?: Record<number, Turn> };

/**
 * Why a page leaves although something was found on it, or is still to be decided there: `accepts` are the points that
 * were open when it was released (`page-points.ts`).
 */
export type ReleaseNote = { words: string; by: string; at: string; accepts?: string[] };

/**
 * A suggestion that was turned down: at one place, or wherever the same text stands in this document. `page` is where
 * it was decided.
 */
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
  /** Whose change that was. */
  changedBy?: Record<number, string>;
  trail?: Trail;
  savedAt?: string;
  savedBy?: string;
  /** Everybody who ever decided or marked a page of this document: none of them may be its second pair of eyes. */
  workedOnBy?: string[];
};

/**
 * One saved step: whose, on which pages, and the names of the files that hold the marks before it (null where there
 * were none) and after it. Steps that one act took in several documents have the same `together`.
 */
export type Step = { by: string; pages: number[]; before: string | null; after: string; together?: string };

/** Steps in the order in which they were taken, and those taken back in the order in which they were. */
export type Trail = { done: Step[]; undone: Step[] };
