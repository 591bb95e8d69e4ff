/**
 * What the desk can do with documents. Every call opens the file in a child process with a time and a memory limit;
 * files are handed over as paths inside a private working folder, and the child never sees the store.
 */
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { NotTaken } from "~/domain/records/enclosed-files";
import type { NotOnPages } from "~/domain/records/not-on-pages";
import type { LeavingPage } from "~/domain/redaction/arrangement";
import type { FileRefusal } from "~/domain/records/file-refusals";
import type { Box, LeftToTheEye, PageWords } from "~/domain/records/pages";
import type { Mark, Turn } from "~/domain/redaction/marks-manifest";
import type { RedactionReport, ReviewMark, ReviewReason } from "~/adapters/pdf/redact/redaction-report";

export type { FileRefusal } from "~/domain/records/file-refusals";

/**
 * What is seen of a picture: its own hash and its ink (`domain/likeness`), and a small copy (WebP) as a file beside it.
 */
export type PictureSeen = { small: string; picture: string; ink: string };

/**
 * A page that is ready, with its picture (PNG) as a file in the working folder, removed once `onPage` has dealt with
 * it.
 */
export type PageReady = { words: PageWords; picture: string; seen?: PictureSeen; leftToTheEye?: LeftToTheEye[] };

/** `pdf` is null where the file holds only other files. */
export type Prepared =
  | { ok: true; pdf: string; pageCount: number }
  | { ok: true; pdf: null; pageCount: 0 }
  | { ok: false; because: FileRefusal };

/**
 * A file that came inside an e-mail or a ZIP, written into the working folder. `name` is the sender's own: never a
 * path.
 */
export type Enclosed = { path: string; name: string; mediaType: string };

/**
 * A file that was recognised and made into a PDF, before any page is read; with what came inside it, and with what it
 * holds that its pages do not show.
 */
export type Opened = {
  pdf: string | null;
  pageCount: number;
  enclosed: Enclosed[];
  notTaken: NotTaken[];
  notOnPages?: NotOnPages[];
};

export type Preparing = {
  source: string;
  name: string;
  workFolder: string;
  /** The first page to read, where those before it are known. `source` is then the PDF that was made the first time. */
  from?: number;
  onOpened?(opened: Opened): Promise<void>;
  /** Called in page order; what it returns is awaited. */
  onPage(page: PageReady, done: number, total: number): Promise<void>;
  signal?: AbortSignal;
};
/** A page of the review copy, turned as it will leave; `leftOut` says why it will not, in a few words. */
export type ReviewPage = LeavingPage & { leftOut?: string };
/** One record of the review copy: its pages in their order; without `pages`, all as they are. */
export type ReviewPart = { source: string; title: string; marks: ReviewMark[]; pages?: ReviewPage[] };

export type Bundle = { pages: number; sha256: string };

/** Something typed has no room on the paper, or no font has its letters; the sentence says what. */
export type DoesNotFitOnPaper = { doesNotFit: string };

/**
 * One document within the bundle: its pages in the order in which they leave, each turned; without `pages`, all as they
 * are.
 */
export type BundlePart = { pdf: string; title: string; pages?: LeavingPage[] };

/** Pages of one file, by their numbers, in the order in which the new file has them. */
export type PagesOfFile = { pdf: string; pages: number[] };

export type CoverLetter = {
  letterhead: string[];
  address: string[];
  date: string;
  reference: string;
  heading: string;
  paragraphs: string[];
  signedBy: string;
};

/** `shownCode` is the code as it stands on the boxes; null where the recipient must not be told which reason it was. */
export type WithheldLine = { wording: string; places: number; pages: number; shownCode: ExemptionCode | null };

/**
 * The trust's fillable application form, as read; the keys are the field names of `templates/application-form.json` and
 * `form` (its kind). Empty strings where the applicant left a field blank; days as YYYY-MM-DD where they could be read
 * as a day, otherwise as written; `sites` and `recordKinds` are JSON lists; `applicantRelationship` is an AuthorityKey
 * or plain words.
 */
export type ApplicationForm = Record<string, string>;

/**
 * Pages for somebody who is asked about them: pictures (PNG) of our own making, with what is marked on each, behind a
 * front page. Sizes and boxes are those of the page as turned; its picture is as it was first shown, and is yet to be
 * turned.
 */
export type PageCopies = {
  front: { heading: string; paragraphs: string[] };
  pages: { number: number; picture: string; width: number; height: number; turned: 0 | Turn; boxes: Box[] }[];
  reference: string;
  out: string;
};

export type DocumentTools = {
  /** Converts to PDF where needed, renders and reads each page. */
  prepare(call: Preparing): Promise<Prepared>;
  /**
   * Writes `out` only when verified. `wordings` are the plain words on the notice in place of a page that is withheld;
   * neutral words stand where there are none. `codes` are printed on their boxes where they fit.
   */
  burnIn(call: {
    source: string;
    marks: Mark[];
    out: string;
    wordings?: Partial<Record<ExemptionCode, string>>;
    codes?: readonly ExemptionCode[];
    /** How many pages of a long record are burnt in and proven. */ onPages?(done: number): Promise<void>;
  }): Promise<RedactionReport | { ok: false; because: FileRefusal }>;
  /** Pages of one file or of several put together into a new one; nothing of the other pages goes with them. */
  assemble(call: { parts: PagesOfFile[]; out: string }): Promise<{ size: number; sha256: string }>;
  /** The records with their marks see-through, for colleagues; it must never leave the trust. */
  reviewCopy(call: {
    reference: string;
    parts: ReviewPart[];
    reasons: ReviewReason[];
    out: string;
  }): Promise<{ ok: true; pages: number } | { ok: false; because: FileRefusal }>;
  bundle(call: {
    cover: CoverLetter;
    parts: BundlePart[];
    withheld: WithheldLine[];
    out: string;
  }): Promise<Bundle | DoesNotFitOnPaper>;
  copyPages(call: PageCopies): Promise<{ pages: number }>;
  /** AES-256, PDF 2.0 revision 6, with a file key from the operating system's random source. */
  seal(call: { source: string; password: string; out: string }): Promise<{ size: number; sha256: string }>;
  /** Null where the file is not a form of ours, or cannot be opened. */
  readApplicationForm(call: { source: string }): Promise<ApplicationForm | null>;
};
