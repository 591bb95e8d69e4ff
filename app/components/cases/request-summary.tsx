/** Who asked, and for what. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Delivery } from "~/domain/cases/case-events";
import type { ClientProof, ClientRight, RequestKind } from "~/domain/terms/vocabulary";
import { clientProofWords, clientRightWords } from "~/components/cases/client-wording";
import { isRecordKind } from "./application-answers";
import { deliveryWords, recordKindWords, requestKindWords } from "./request-wording";
import { SummaryList } from "~/components/design/summary-list";

type Props = {
  number: string;
  canWork: boolean;
  requester: string;
  /** For whom a solicitor of the dead acts; null where none asks. */
  client: { name: string; right: ClientRight; proof: ClientProof } | "not-said" | null;
  kind: RequestKind;
  /** In words. */
  law: string;
  request: {
    requesterName: string;
    organisation: string;
    email: string;
    address: string;
    theirReference: string;
    sites: readonly string[];
    recordKinds: readonly string[];
    recordsFrom: CalendarDay | null;
    recordsTo: CalendarDay | null;
    details: string;
    delivery: Delivery;
  };
};

export function RequestSummary({ number, canWork, requester, client, kind, law, request }: Props) {
  const { requesterName, organisation, email, address, theirReference, sites, recordKinds, details, delivery } =
    request;
  return (
    <>
      <h2 className="nhsuk-heading-m">The request</h2>
      <SummaryList
        rows={[
          {
            name: "Asked by",
            value: (
              <>
                {requesterName}
                {organisation && <span className="desk-second-line">{organisation}</span>}
                <span className="desk-second-line">{requester}</span>
              </>
            ),
          },
          ...(client ? [{ name: "Acts for", value: <Client number={number} client={client} /> }] : []),
          { name: "E-mail", value: email && <span className="desk-breakable">{email}</span> },
          { name: "Address", value: address && <span className="desk-lines">{address}</span> },
          { name: "Their reference", value: theirReference },
          { name: "Asked for", value: requestKindWords[kind] },
          { name: "Sites", value: sites.join(", ") || "All" },
          {
            name: "Records",
            value:
              recordKinds.map((each) => (isRecordKind(each) ? recordKindWords[each] : each)).join(", ") || "All kinds",
          },
          { name: "Period", value: period(request) },
          { name: "Details", value: details && <span className="desk-lines">{details}</span> },
          { name: "To be sent", value: deliveryWords[delivery] },
          { name: "Law", value: law },
        ]}
      />
      {canWork && (
        <p>
          <a href={`/cases/${number}/recipient`}>Change where the answer goes</a>
        </p>
      )}
    </>
  );
}

function Client({ number, client }: { number: string; client: NonNullable<Props["client"]> }) {
  if (client === "not-said")
    return (
      <>
        Not said yet. <a href={`/cases/${number}/authority`}>Say for whom they act</a>
      </>
    );
  return (
    <>
      {client.name}
      <span className="desk-second-line">{clientRightWords[client.right]}</span>
      <span className="desk-second-line">Shown by {clientProofWords[client.proof].replace(/,$/, "")}</span>
    </>
  );
}

function period({ recordsFrom, recordsTo }: Props["request"]): string {
  if (!recordsFrom && !recordsTo) return "All years";
  if (!recordsFrom) return `Up to ${formatDay(recordsTo!)}`;
  return recordsTo ? `${formatDay(recordsFrom)} to ${formatDay(recordsTo)}` : `From ${formatDay(recordsFrom)}`;
}
