import { isBuried, putBack, redone, stepToRedo, stepToUndo, undone } from "~/domain/redaction/undo";
import type { Step, Trail, MarksManifest } from "~/domain/redaction/marks-manifest";
import { marksIn } from "~/services/records/marks-file";
import type { Deps } from "~/services/deps";
import { otherRecords } from "./other-records";
import { saveMarks, type OnDocument, type Saved } from "./save-marks";

/** `changed-since` where somebody has worked on one of the step's pages after it; nothing is taken back then. */
type UndoRefusal = "nothing-to-undo" | "nothing-to-redo" | "changed-since";

/**
 * Other documents in which the same act was taken back too, and those in which it stays, because somebody has worked
 * there since.
 */
type Elsewhere = { changed: number; stayed: number };
export type UndoneOrRedone =
  (Extract<Saved, { ok: true }> & { elsewhere: Elsewhere }) | Extract<Saved<UndoRefusal>, { ok: false }>;

/**
 * Takes back this officer's last step on the document, in every document where it was taken. Every version of the marks
 * is kept, so that nothing is lost by it.
 */
export const undoStep = (deps: Deps, on: OnDocument) =>
  undoOrRedo(deps, on, {
    find: stepToUndo,
    missing: "nothing-to-undo",
    left: "after",
    wanted: "before",
    from: "done",
    trail: undone,
  });

/** Takes again the step that this officer took back last, in every document where it was taken back. */
export const redoStep = (deps: Deps, on: OnDocument) =>
  undoOrRedo(deps, on, {
    find: stepToRedo,
    missing: "nothing-to-redo",
    left: "before",
    wanted: "after",
    from: "undone",
    trail: redone,
  });

type Direction = {
  find(marks: MarksManifest, by: string): Step | undefined;
  missing: UndoRefusal;
  left: "before" | "after";
  wanted: "before" | "after";
  /** Where the steps that can be undone or redone lie. */
  from: keyof Trail;
  trail(trail: Trail | undefined, step: Step): Trail;
};

async function undoOrRedo(deps: Deps, on: OnDocument, direction: Direction): Promise<UndoneOrRedone> {
  const here = await undoOrRedoIn(deps, on, direction);
  if (!here.ok) return here;
  const elsewhere: Elsewhere = { changed: 0, stayed: 0 };
  const together = here.step?.together;
  if (together)
    for (const { id } of await otherRecords(deps, on)) {
      const there = await undoOrRedoIn(
        deps,
        { ...on, documentId: id, seenVersion: Number.MAX_SAFE_INTEGER },
        direction,
        together,
      );
      if (there.ok && there.step) elsewhere.changed += 1;
      if (!there.ok && there.because !== direction.missing && there.because !== "not-ready") elsewhere.stayed += 1;
    }
  return { ok: true, marks: here.marks, elsewhere };
}

/** `together`: only where the last step was part of that act. */
async function undoOrRedoIn(
  deps: Deps,
  on: OnDocument,
  { find, missing, left, wanted, from, trail }: Direction,
  together?: string,
) {
  let step: Step | undefined;
  const saved = await saveMarks<UndoRefusal>(deps, on, async ({ opened: { folder }, marks }) => {
    step = find(marks, on.person.id);
    if (together && step?.together !== together)
      return { ok: false, because: isBuried(marks, on.person.id, together, from) ? "changed-since" : missing };
    if (!step) return { ok: false, because: missing };
    const [wasLeft, isWanted] = await Promise.all([marksIn(folder, step[left]), marksIn(folder, step[wanted])]);
    const put = putBack(marks, { pages: step.pages, left: wasLeft, wanted: isWanted });
    return put ? { ok: true, marks: put, trail: trail(marks.trail, step) } : { ok: false, because: "changed-since" };
  });
  return saved.ok ? { ...saved, step } : saved;
}
