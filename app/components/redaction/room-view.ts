/** What the redaction room shows of a page; `room-view.server.ts` makes it of the use-case's answer. */
import type { NotOnPages } from "~/domain/records/not-on-pages";
import type { Box, LeftToTheEye } from "~/domain/records/pages";
import type { PageDecision, Turn } from "~/domain/redaction/marks-manifest";
import type { ReasonChoices } from "~/domain/exemptions/reason-groups";
import type { PageState } from "~/domain/redaction/page-states";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import type { BarPatient } from "~/components/cases/case-bar";
import type { DuplicateShown } from "./decide-page";
import type { FoundOnPage } from "~/components/records/finding-wording";
import type { MarkLine } from "./marks-on-page";
import type { PageChip } from "~/components/records/page-list";
import type { SheetFinding, SheetMark, SheetWord } from "./page-sheet";
import type { SuggestionLine, TurnedDown } from "./suggestions-on-page";

export type RoomView = {
  number: string;
  patient: BarPatient;
  canWork: boolean;
  mayBeMarked: boolean;
  document: { id: string; name: string; isPreparing: boolean; pageCount: number; seenVersion: number };
  page: {
    number: number;
    width: number;
    height: number;
    readBy: "text-layer" | "ocr" | "nothing";
    state: PageState;
    marks: number;
    decision: PageDecision | null;
    turned: 0 | Turn;
    leftToTheEye: LeftToTheEye[];
    besideIt: NotOnPages[];
  };
  /** Why the page is perhaps outside the request, in words. */
  outside: string[];
  consultations: ConsultationShown[];
  duplicate: DuplicateShown | null;
  words: SheetWord[];
  findings: SheetFinding[];
  found: FoundOnPage[];
  releaseNote: { words: string; by: string } | null;
  boxes: SheetMark[];
  suggestions: (SuggestionLine & { boxes: Box[] })[];
  suggestionsMade: number;
  turnedDown: TurnedDown[];
  withheld: string | null;
  lines: MarkLine[];
  groups: ReasonChoices;
  /** Without the reasons that are for whole pages only. */
  partGroups: ReasonChoices;
  usualReason: string;
  saved: { at: string; by: string } | null;
  /** Where the officer's own last step, or the one taken back last, had its effect. */
  undo: string | null;
  redo: string | null;
  list: { chips: PageChip[]; before: number | null; after: number | null; total: number; undecided: number };
  previous: number | null;
  next: number | null;
  nextUndecided: number | null;
  /** Pages that can be released together: undecided, and nothing found on them. */
  rest: number;
  onlyUndecided: boolean;
  /** The page from which two were read together, to go back to. */
  back: number | null;
  submission: string;
  /** What the last step did, in words, and the page it decided (0 where none). */
  done: { words: string; was: number };
};
