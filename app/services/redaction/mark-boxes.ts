import { hasArea, partOnPage } from "~/domain/records/on-page";
import { addMarks } from "~/domain/redaction/marks";
import type { Box } from "~/domain/records/pages";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { saveMarks, type OnDocument } from "./save-marks";

type Drawn = OnDocument & {
  page: number;
  boxes: Box[];
  how: "box" | "selection";
  reason: ExemptionCode;
  note?: string;
};

/** A third party marked by drawing, or by selecting text (one box a line): what of it lies on the page. */
export function markBoxes(deps: Deps, { page, boxes, how, reason, note, ...on }: Drawn) {
  return saveMarks<"box-outside-page" | "box-too-small">(deps, on, async ({ pages, marks }) => {
    const size = pages.pages.find(({ number }) => number === page);
    const parts = boxes.map((box) => size && partOnPage(size, box)).filter((box) => box != null);
    if (boxes.some(isWithoutSide)) return { ok: false, because: "box-too-small" };
    if (parts.length === 0) return { ok: false, because: "box-outside-page" };
    const drawn = parts.filter(hasArea);
    if (drawn.length === 0) return { ok: false, because: "box-too-small" };
    const mark = {
      id: deps.newId(),
      page,
      how,
      boxes: drawn,
      reason,
      by: on.person.id,
      at: deps.now().toISOString(),
      ...(note && { note }),
      ...(on.submission && { submission: on.submission }),
    };
    return { ok: true, marks: addMarks(marks, [mark]) };
  });
}

const isWithoutSide = ([, , width, height]: Box) => !(width > 0 && height > 0);
