/** Files for a case, kept one by one as they arrive, and a sentence for each that could not be. */
import type { Readable } from "node:stream";
import type { FieldError } from "~/components/design/error-summary";
import { notFound } from "~/gates/case-asked.server";
import { receiveUpload } from "./upload.server";
import { nothingSent, notArrived, tooManyAtOnce } from "./upload-wording";

export type ReceivedFiles = { added: number; errors: FieldError[] };

type Arriving = { name: string; mediaType: string; body: Readable; submission: string | null };
type Kept<Because extends string> = { ok: true } | { ok: false; because: Because | "no-such-case" };
type SaidOf = (name: string) => string;

type Keeping<Because extends string> = {
  /** The form's box, beside which what could not be kept is said. */
  field: string;
  /** For one file. */
  maxBytes: number;
  tooLarge: SaidOf;
  keep(file: Arriving): Promise<Kept<Because>>;
  notKept: Record<Because, SaidOf>;
};

/** Files that arrived whole stay in the case, whatever becomes of a later one. The form's key stands in the address. */
export async function receiveOneByOne<Because extends string>(
  request: Request,
  { field, maxBytes, tooLarge, keep, notKept }: Keeping<Because>,
): Promise<ReceivedFiles> {
  const submission = new URL(request.url).searchParams.get("submission");
  const received: ReceivedFiles = { added: 0, errors: [] };
  const refuse = (message: string) => received.errors.push({ field, message });
  const arrived = notArrived(tooLarge);
  let arriving: string | null = null;

  const upload = await receiveUpload(request, {
    maxBytes,
    async into({ name, mediaType }, body) {
      arriving = name;
      const outcome = await keep({ name, mediaType, body, submission });
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
