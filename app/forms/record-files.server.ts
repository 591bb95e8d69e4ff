/**
 * Records that an officer sends to a case: kept one by one as they arrive, and a sentence for each that could not be.
 */
import type { FieldError } from "~/components/design/error-summary";
import { notFound } from "~/gates/case-asked.server";
import { fileSize } from "~/components/design/file-size";
import { getDeps } from "~/boot/deps.server";
import { addRecords, type AddRecordsRefusal } from "~/services/records/add-records";
import type { By } from "~/services/signed-in";
import { receiveUpload } from "./upload.server";
import { emptyFile, fileAlreadyInCase, nothingSent, notArrived, tooManyAtOnce } from "./upload-wording";

export type ReceivedRecords = { added: number; errors: FieldError[] };

/** Files that arrived whole stay in the case, whatever becomes of a later one. The form's key stands in the address. */
export async function receiveRecords(request: Request, by: By, caseNumber: string): Promise<ReceivedRecords> {
  const deps = await getDeps();
  const maxBytes = deps.settings.maxUploadBytes;
  const submission = new URL(request.url).searchParams.get("submission");
  const received: ReceivedRecords = { added: 0, errors: [] };
  const refuse = (message: string) => received.errors.push({ field: "records", message });
  const arrived = notArrived(largerThan(fileSize(maxBytes)));
  let arriving: string | null = null;

  const upload = await receiveUpload(request, {
    maxBytes,
    async into({ name, mediaType }, body) {
      arriving = name;
      const outcome = await addRecords(deps, { ...by, caseNumber, name, mediaType, body, submission });
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
  "same-file-already-in-case": fileAlreadyInCase,
  "case-takes-no-more-records": (name) =>
    `“${name}” was not added, because redaction of this case is finished. Return the case for redaction first`,
} satisfies Record<Exclude<AddRecordsRefusal, "no-such-case">, (name: string) => string>;

const largerThan = (largest: string) => (name: string) =>
  `“${name}” is larger than ${largest}. Split it, for example one file for each volume of the notes, and add the parts`;
