import { useState, type FormEvent } from "react";
import type { FieldError } from "~/components/design/error-summary";
import { fileSize } from "~/components/design/file-size";

type Refused = { added: number; errors: FieldError[] };

/** `share` is how much has been sent, from 0 to 1; null while nothing is being sent. */
export type RecordsSending = {
  share: number | null;
  refused: Refused | null;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
};

const refusedWith = (message: string): Refused => ({ added: 0, errors: [{ field: "records", message }] });
const brokenOff = refusedWith(
  "The connection broke off, so not everything arrived. Look at the list of records, then add again what is missing",
);
const tooLarge = refusedWith("The files are too large to send together. Add them one at a time");

/**
 * With scripts, files are sent in the background so that the page can show how far it is. Without, the browser sends
 * the form itself.
 */
export function useRecordsUpload(caseNumber: string, largest: number): RecordsSending {
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  function refuse(because: Refused) {
    setShare(null);
    setRefused({ ...because });
  }

  function answered(request: XMLHttpRequest, wanted: string) {
    if (request.status === 413) return refuse(tooLarge);
    if (!request.responseURL.startsWith(wanted)) return window.location.assign(request.responseURL); // to sign in again
    if (request.status !== 200) return refuse(brokenOff);
    const { added, errors } = JSON.parse(request.responseText) as Refused;
    if (errors.length > 0) return refuse({ added, errors });
    window.location.assign(`/cases/${caseNumber}/records?added=${added}`);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const chosen = [...form.querySelectorAll<HTMLInputElement>("input[type=file]")].flatMap(({ files }) => [
      ...(files ?? []),
    ]);
    if (chosen.length === 0) return;
    event.preventDefault();
    if (share !== null) return;
    const tooLargeAlone = chosen.find(({ size }) => size > largest);
    if (tooLargeAlone)
      return refuse(
        refusedWith(
          `“${tooLargeAlone.name}” is larger than ${fileSize(largest)}. Split it, for example one file for each volume of the notes, and add the parts`,
        ),
      );

    const { origin, search } = new URL(form.action);
    const address = `${origin}/cases/${caseNumber}/records/upload${search}`;
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => setShare(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => answered(request, address));
    request.addEventListener("error", () => refuse(brokenOff));
    request.open("POST", address);
    request.send(new FormData(form));
    setRefused(null);
    setShare(0);
  }
  return { share, refused, onSubmit };
}
