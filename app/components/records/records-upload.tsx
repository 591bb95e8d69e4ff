import { Button } from "~/components/design/button";
import { FileField } from "~/components/design/fields";
import { fileSize } from "~/components/design/file-size";
import type { RecordsSending } from "./use-records-upload";

type Props = {
  caseNumber: string;
  submission: string;
  largest: number;
  error: string | undefined;
  isFirst: boolean;
  sending: RecordsSending;
};

const accepted =
  ".pdf,.jpg,.jpeg,.png,.tif,.tiff,.heic,.heif,.txt,.rtf,.doc,.docx,.odt,.xls,.xlsx,.ods,.ppt,.pptx,.eml,.msg,.zip";

/** The form's key stands in its address, because it must be known before the first file has arrived. */
export function RecordsUpload({
  caseNumber,
  submission,
  largest,
  error,
  isFirst,
  sending: { share, onSubmit },
}: Props) {
  return (
    <section className="records-upload" aria-labelledby="add-records">
      <h2 className="nhsuk-heading-m" id="add-records">
        {isFirst ? "Add records" : "Add more records"}
      </h2>
      <form
        method="post"
        action={`/cases/${caseNumber}/records?submission=${submission}`}
        encType="multipart/form-data"
        noValidate
        onSubmit={onSubmit}
      >
        <FileField
          name="records"
          label="Files"
          multiple
          accept={accepted}
          error={error}
          hint={`PDF, pictures (JPEG, PNG, TIFF, HEIC), letters and spreadsheets (Word, Excel, OpenDocument, RTF), plain text, e-mails (.eml, Outlook’s .msg) or ZIP, up to ${fileSize(largest)} each. What is inside an e-mail or a ZIP becomes documents of its own. You can choose several at once. The originals are kept as they are.`}
        />
        {share === null ? <Button>Add records</Button> : <Sending share={share} />}
      </form>
    </section>
  );
}

function Sending({ share }: { share: number }) {
  return (
    <div className="records-progress">
      <label htmlFor="sending">
        {share < 1
          ? `${Math.floor(share * 100)}% sent. Keep this page open.`
          : "Everything is sent and is being stored."}
      </label>
      <progress id="sending" value={share} max={1} />
    </div>
  );
}
