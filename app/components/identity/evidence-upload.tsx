/**
 * Adds proof that came after the request. It has a page of its own, so that a refused file loses nothing of the page it
 * was sent from.
 */
import { largestEvidence } from "~/domain/identity/evidence-files";
import { Button } from "~/components/design/button";
import { FileField } from "~/components/design/fields";
import { fileSize } from "~/components/design/file-size";
import { Details } from "~/components/design/notices";

export type EvidenceOf = "identity" | "authority";

type Props = { caseNumber: string; of: EvidenceOf; submission: string; error?: string };

/** Closed until it is wanted: most who come to the page look at what is there and confirm. */
export const AddEvidence = (upload: Props) => (
  <Details summary="Add what came">
    <EvidenceUpload {...upload} />
  </Details>
);

/** The form's key stands in its address, because it must be known before the first file has arrived. */
export function EvidenceUpload({ caseNumber, of, submission, error }: Props) {
  return (
    <form
      method="post"
      action={`/cases/${caseNumber}/evidence?of=${of}&submission=${submission}`}
      encType="multipart/form-data"
      noValidate
    >
      <FileField
        name="files"
        label="Files"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
        error={error}
        hint={`PDF, JPEG, PNG or TIFF, up to ${fileSize(largestEvidence)} each. You can choose several at once.`}
      />
      <Button look="secondary">Add to the case</Button>
    </form>
  );
}
