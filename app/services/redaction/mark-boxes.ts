import { addMarks } from "~/domain/redaction/marks";
import type { Box } from "~/domain/records/pages";
import type { PageManifest } from "~/domain/records/page-manifest";
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

/** A third party marked by drawing, or by selecting text (one box a line). */
export function markBoxes(deps: Deps, { page, boxes, how, reason, note, ...on }: Drawn) {
  return saveMarks<"box-outside-page">(deps, on, async ({ pages, marks }) => {
    if (boxes.length === 0 || !boxes.every((box) => onPage(pages, page, box)))
      return { ok: false, because: "box-outside-page" };
    const mark = {
      id: deps.newId(),
      page,
      how,
      boxes,
      reason,
      by: on.person.id,
      at: deps.now().toISOString(),
      ...(note && { note }),
      ...(on.submission && { submission: on.submission }),
    };
    return { ok: true, marks: addMarks(marks, [mark]) };
  });
}

function onPage({ pages }: PageManifest, number: number, [x, y, width, height]: Box) {
  const page = pages.find((each) => each.number === number);
  return (
    page !== undefined &&
    width > 0 &&
    height > 0 &&
    x < page.width &&
    y < page.height &&
    x + width > 0 &&
    y + height > 0
  );
}
