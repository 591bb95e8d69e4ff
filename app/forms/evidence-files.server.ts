/** Proof that came after the request: kept file by file as it arrives, and a sentence for each that could not be. */
import type { FieldError } from "~/components/design/error-summary";
import { notFound } from "~/gates/case-asked.server";
import { fileSize } from "~/components/design/file-size";
import { getDeps } from "~/boot/deps.server";
import { largestEvidence } from "~/domain/identity/evidence-files";
import { addEvidence, type AddEvidenceRefusal } from "~/services/identity/add-evidence";
import type { By } from "~/services/signed-in";
import { receiveUpload } from "./upload.server";
import { emptyFile, fileAlreadyInCase, nothingSent, notArrived, tooManyAtOnce } from "./upload-wording";

export type ReceivedEvidence = { added: number; errors: FieldError[] };
type For = By & { caseNumber: string; of: "identity-evidence" | "authority-evidence" };

/** Files that arrived whole stay in the case, whatever becomes of a later one. The form's key stands in the address. */
export async function receiveEvidence(request: Request, wanted: For): Promise<ReceivedEvidence> {
  const deps = await getDeps();
  const submission = new URL(request.url).searchParams.get("submission");
  const received: ReceivedEvidence = { added: 0, errors: [] };
  const refuse = (message: string) => received.errors.push({ field: "files", message });
  const arrived = notArrived(tooLarge);
  let arriving: string | null = null;

  const upload = await receiveUpload(request, {
    maxBytes: largestEvidence,
    async into({ name, mediaType }, body) {
      arriving = name;
      const outcome = await addEvidence(deps, { ...wanted, name, mediaType, body, submission });
      if (outcome.ok) received.added += 1;
      else if (outcome.because === "no-such-case") throw notFound();
      else refuse(notKept[outcome.because](name));
    },
    refusedFile: ({ name }, because) => refuse(arrived[because](name)),
  });
  if (!upload.ok) refuse(arriving ? arrived[upload.because](arriving) : nothingSent[upload.because]);
  else if (upload.hasMore) refuse(tooManyAtOnce);
  return received;
}

const notKept = {
  "empty-file": emptyFile,
  "not-a-document-or-picture": (name) =>
    `“${name}” is neither a PDF nor a picture (JPEG, PNG or TIFF), whatever its name says. Save it as a PDF, or scan it, and add that`,
  "same-file-already-in-case": fileAlreadyInCase,
} satisfies Record<Exclude<AddEvidenceRefusal, "no-such-case">, (name: string) => string>;

const tooLarge = (name: string) =>
  `“${name}” is larger than ${fileSize(largestEvidence)}. Scan it again at a lower resolution, and add that`;
