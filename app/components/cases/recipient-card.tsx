/** To whom something goes, large enough to be read once more: a wrong recipient is the commonest breach of all. */
import type { Delivery } from "~/domain/cases/case-events";
import { deliveryWords } from "./request-wording";

type Recipient = { requesterName: string; organisation: string; email: string; address: string; delivery: Delivery };

export function RecipientCard({
  recipient: { requesterName, organisation, email, address, delivery },
}: {
  recipient: Recipient;
}) {
  const [name, domain] = splitAddress(email);
  const isPosted = delivery === "post" || delivery === "collection";
  return (
    <section className="desk-recipient" aria-label="Recipient">
      <p className="desk-recipient__name">{requesterName}</p>
      {organisation && <p className="desk-recipient__organisation">{organisation}</p>}
      {email && (
        <p className="desk-recipient__email">
          {name}@<strong className="desk-recipient__domain">{domain}</strong>
        </p>
      )}
      {isPosted && address && <p className="desk-recipient__address">{address}</p>}
      <p className="desk-recipient__delivery">{deliveryWords[delivery]}</p>
    </section>
  );
}

function splitAddress(email: string): [string, string] {
  const at = email.lastIndexOf("@");
  return [email.slice(0, at), email.slice(at + 1)];
}
