/** Proof that came after the request. */
import { fileSize } from "~/components/design/file-size";
import { getDeps } from "~/boot/deps.server";
import { largestEvidence } from "~/domain/identity/evidence-files";
import { addEvidence, type AddEvidenceRefusal } from "~/services/identity/add-evidence";
import type { By } from "~/services/signed-in";
import { receiveOneByOne, type ReceivedFiles } from "./files-one-by-one.server";
import { emptyFile, fileAlreadyInCase, fileSentForAnother } from "./upload-wording";

type For = By & { caseNumber: string; of: "identity-evidence" | "authority-evidence" };

export async function receiveEvidence(request: Request, wanted: For): Promise<ReceivedFiles> {
  const deps = await getDeps();
  return receiveOneByOne(request, {
    field: "files",
    maxBytes: largestEvidence,
    tooLarge,
    keep: (file) => addEvidence(deps, { ...wanted, ...file }),
    notKept,
  });
}

const notKept = {
  "empty-file": emptyFile,
  "not-a-document-or-picture": (name) =>
    `“${name}” is neither a PDF nor a picture (JPEG, PNG or TIFF), whatever its name says. Save it as a PDF, or scan it, and add that`,
  "same-file-already-in-case": fileAlreadyInCase,
  "sent-for-another": fileSentForAnother,
} satisfies Record<Exclude<AddEvidenceRefusal, "no-such-case">, (name: string) => string>;

const tooLarge = (name: string) =>
  `“${name}” is larger than ${fileSize(largestEvidence)}. Scan it again at a lower resolution, and add that`;
