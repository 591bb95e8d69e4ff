/** Letters of a case and how each stands in the outbox. */
import { CardTable } from "~/components/design/card-table";
import { formatInstant } from "~/components/design/instants";
import { letterName } from "./mail-wording";
import { Tag } from "~/components/design/status-tag";

export type LetterLine = {
  id: string;
  letter: string;
  toAddress: string;
  state: "queued" | "sending" | "sent" | "refused" | "uncertain";
  queuedAt: Date;
  sentAt: Date | null;
};

export function CaseLetters({ letters }: { letters: readonly LetterLine[] }) {
  return (
    <CardTable
      caption="Letters"
      captionHidden
      rows={letters}
      keyOf={({ id }) => id}
      empty={<p>No letter has been sent. Where the requester gave no e-mail address, letters go by post.</p>}
      columns={[
        { heading: "Letter", names: true, cell: ({ letter }) => letterName(letter) },
        { heading: "To", cell: ({ toAddress }) => <span className="desk-breakable">{toAddress}</span> },
        { heading: "State", cell: State },
      ]}
    />
  );
}

function State({ state, queuedAt, sentAt }: LetterLine) {
  if (state === "sent") return <>Sent {formatInstant(sentAt ?? queuedAt)}</>;
  if (state === "refused") return <Tag colour="red">Refused: check the address</Tag>;
  if (state === "uncertain") return <Tag colour="orange">Not known whether it left</Tag>;
  return <Tag colour="grey">{state === "sending" ? "Being sent" : "Waits to be sent"}</Tag>;
}
