/** What burning in tells of a document: what was removed, what was proved, and what a person must still look at. */
import type { Box } from "~/domain/records/pages";

export type RedactionReport = {
  verified: boolean;
  pages: number;
  marksApplied: number;
  withheldPages: number[];
  removed: {
    characters: number;
    images: number;
    annotations: number;
    formFields: number;
    attachments: number;
    scripts: number;
    otherPages: number;
  };
  rasterisedPages: number[];
  /**
   * Each page that leaves as a picture, or has words which a search of the finished file does not find: of `words` that
   * stay, `lost` are such. Without words it is a scan that nobody has read. Reports made before it was counted lack it.
   */
  searchable?: { page: number; words: number; lost: number }[];
  readers: { name: string; verdict: "clean" | "doubt" }[];
  /** One sentence for each doubt; names the page, never the words removed. */
  doubts: string[];
  /** The removed words that a reader could still find, for the officer's eyes: they belong in sealed files only. */
  stillFound: { page: number | null; word: string }[];
};

/** `boxes` lie on the page as turned; null where the whole page is withheld. `label` says why, in a few words. */
export type ReviewMark = { page: number; boxes: readonly Box[] | null; label: string };

export type ReviewReason = { label: string; places: number; pages: number };
