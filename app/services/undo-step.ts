import type { MarksManifest } from "~/domain/pages";
import { putBack, redone, stepToRedo, stepToUndo, undone, type Step, type Trail } from "~/domain/undo";
import { marksIn } from "./document-in-hand";
import type { Deps } from "./deps";
import { saveMarks, type OnDocument } from "./save-marks";

/** `changed-since` where somebody has worked on one of the step's pages after it; nothing is taken back then. */
export type UndoRefusal = "nothing-to-undo" | "nothing-to-redo" | "changed-since";

/** Takes back this officer's last step on the document. Every version of the marks is kept, so that nothing is lost by it. */
export const undoStep = (deps: Deps, on: OnDocument) => retrace(deps, on, { find: stepToUndo, missing: "nothing-to-undo", left: "after", wanted: "before", trail: undone });

/** Takes again the step that this officer took back last. */
export const redoStep = (deps: Deps, on: OnDocument) => retrace(deps, on, { find: stepToRedo, missing: "nothing-to-redo", left: "before", wanted: "after", trail: redone });

type Direction = {
  find(marks: MarksManifest, by: string): Step | undefined;
  missing: UndoRefusal;
  left: "before" | "after";
  wanted: "before" | "after";
  trail(trail: Trail | undefined, step: Step): Trail;
};

function retrace(deps: Deps, on: OnDocument, { find, missing, left, wanted, trail }: Direction) {
  return saveMarks<UndoRefusal>(deps, on, async ({ hand: { folder }, marks }) => {
    const step = find(marks, on.person.id);
    if (!step) return { ok: false, because: missing };
    const [wasLeft, isWanted] = await Promise.all([marksIn(folder, step[left]), marksIn(folder, step[wanted])]);
    const put = putBack(marks, { pages: step.pages, left: wasLeft, wanted: isWanted });
    return put ? { ok: true, marks: put, trail: trail(marks.trail, step) } : { ok: false, because: "changed-since" };
  });
}
