/** Whether a mark lies over something that is drawn, and no letter: what is meant may be that. */
import { isWithin, overlap } from "~/adapters/pdf/engine/coordinates";
import type { IsOverMore } from "./letters-under-boxes";
import type { PageObject } from "./page-objects";

/** A rule or a cell's edge that only passes through is nothing that somebody marks. */
export function drawnUnder(objects: readonly PageObject[]): IsOverMore {
  return (box) =>
    objects.some((object) => {
      if (!object.box || object.kind === "text" || object.kind === "form" || !overlap(object.box, box)) return false;
      return object.kind !== "path" || isWithin(object.box, box) || object.lines.some(({ curved }) => curved);
    });
}
