/** Records that an officer sends to a case. */
import { fileSize } from "~/components/design/file-size";
import { getDeps } from "~/boot/deps.server";
import { addRecords, type AddRecordsRefusal } from "~/services/records/add-records";
import type { By } from "~/services/signed-in";
import { receiveOneByOne, type ReceivedFiles } from "./files-one-by-one.server";
import { emptyFile, fileAlreadyInCase, fileSentForAnother } from "./upload-wording";

export async function receiveRecords(request: Request, by: By, caseNumber: string): Promise<ReceivedFiles> {
  const deps = await getDeps();
  const maxBytes = deps.settings.maxUploadBytes;
  return receiveOneByOne(request, {
    field: "records",
    maxBytes,
    tooLarge: largerThan(fileSize(maxBytes)),
    keep: (file) => addRecords(deps, { ...by, caseNumber, ...file }),
    notKept,
  });
}

const notKept = {
  "empty-file": emptyFile,
  "same-file-already-in-case": fileAlreadyInCase,
  "sent-for-another": fileSentForAnother,
  "case-takes-no-more-records": (name) =>
    `“${name}” was not added, because redaction of this case is finished. Return the case for redaction first`,
} satisfies Record<Exclude<AddRecordsRefusal, "no-such-case">, (name: string) => string>;

const largerThan = (largest: string) => (name: string) =>
  `“${name}” is larger than ${largest}. Split it, for example one file for each volume of the notes, and add the parts`;
