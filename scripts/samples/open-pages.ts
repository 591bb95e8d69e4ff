/** What somebody opens before they say that they looked at it, for the demonstration, the tour and the tests. */
import { pagesIn, wholeOf } from "~/domain/terms/page-ranges";
import { recordsToRead } from "~/services/opinion/records-to-read";
import { pagePicture } from "~/services/redaction/view-page";
import { viewRelease } from "~/services/release/view-release";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

type On = By & { caseNumber: string };

/** Each page of the case's records, one after the other. */
export async function opensEveryPage(deps: Deps, on: On) {
  for (const { id: documentId, pageCount } of await recordsToRead(deps, on))
    for (const page of pagesIn(wholeOf(pageCount))) (await pagePicture(deps, { ...on, documentId, page }))?.destroy();
}

export async function opensReleaseCopy(deps: Deps, on: On) {
  (await viewRelease(deps, on))?.body.destroy();
}
