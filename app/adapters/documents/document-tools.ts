/**
 * What the desk can do with documents. Every call opens the file in a child process with a time and a memory limit; files are
 * handed over as paths inside a private working folder, and the child never sees the store.
 */
import type { ExemptionCode } from "~/domain/vocabulary";
import type { FileRefusal } from "~/domain/file-refusals";
import type { Box, Mark, PageWords } from "~/domain/pages";

export type { FileRefusal } from "~/domain/file-refusals";

/** A page that is ready, with its picture (PNG) as a file in the working folder, removed once `onPage` has dealt with it. */
export type PageReady = { words: PageWords; picture: string };

export type Prepared = { ok: true; pdf: string; pageCount: number } | { ok: false; because: FileRefusal };

export type RedactionReport = {
  verified: boolean;
  pages: number;
  marksApplied: number;
  withheldPages: number[];
  removed: { characters: number; images: number; annotations: number; formFields: number; attachments: number; scripts: number; otherPages: number };
  rasterisedPages: number[];
  readers: { name: string; verdict: "clean" | "doubt" }[];
  /** One sentence for each doubt; names the page, never the words removed. */
  doubts: string[];
  /** The removed words that a reader could still find, for the officer's eyes: they belong in sealed files only. */
  stillFound: { page: number | null; word: string }[];
};

/** `boxes` is null where the whole page is withheld. `label` says why, in a few words. */
export type ReviewMark = { page: number; boxes: readonly Box[] | null; label: string };
/** One record of the review copy. */
export type ReviewPart = { source: string; title: string; marks: ReviewMark[] };
export type ReviewReason = { label: string; places: number; pages: number };

export type Bundle = { pages: number; sha256: string };

/** One document within the bundle; `withheld` names the pages replaced by a notice. */
export type BundlePart = { pdf: string; title: string };

export type CoverLetter = { letterhead: string[]; address: string[]; date: string; reference: string; heading: string; paragraphs: string[]; signedBy: string };

/** `shownCode` is the code as it stands on the boxes; null where the recipient must not be told which reason it was. */
export type WithheldLine = { wording: string; places: number; pages: number; shownCode: ExemptionCode | null };

/**
 * The trust's fillable application form, as read; the keys are the field names of `templates/application-form.json` and `form`
 * (its kind). Empty strings where the applicant left a field blank; days as YYYY-MM-DD where they could be read as a day,
 * otherwise as written; `sites` and `recordKinds` are JSON lists; `applicantRelationship` is an AuthorityKey or plain words.
 */
export type ApplicationForm = Record<string, string>;

export type DocumentTools = {
  /** Converts to PDF where needed, renders and reads each page. `onPage` is called in page order; what it returns is awaited. */
  prepare(call: { source: string; name: string; workFolder: string; onPage(page: PageReady, done: number, total: number): Promise<void>; signal?: AbortSignal }): Promise<Prepared>;
  /** Writes `out` only when verified. `wordings` are the plain words on the notice in place of a page that is withheld; neutral words stand where there are none. `codes` are printed on their boxes where they fit. */
  burnIn(call: { source: string; marks: Mark[]; out: string; wordings?: Partial<Record<ExemptionCode, string>>; codes?: readonly ExemptionCode[] }): Promise<RedactionReport | { ok: false; because: FileRefusal }>;
  /** The records with their marks see-through, for colleagues; it must never leave the trust. */
  reviewCopy(call: { reference: string; parts: ReviewPart[]; reasons: ReviewReason[]; out: string }): Promise<{ ok: true; pages: number } | { ok: false; because: FileRefusal }>;
  bundle(call: { cover: CoverLetter; parts: BundlePart[]; withheld: WithheldLine[]; out: string }): Promise<Bundle>;
  /** AES-256, PDF 2.0 revision 6, with a file key from the operating system's random source. */
  seal(call: { source: string; password: string; out: string }): Promise<{ size: number; sha256: string }>;
  /** Null where the file is not a form of ours, or cannot be opened. */
  readApplicationForm(call: { source: string }): Promise<ApplicationForm | null>;
};
