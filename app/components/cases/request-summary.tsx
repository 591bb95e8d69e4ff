/** Who asked, and for what. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Delivery } from "~/domain/cases/case-events";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { isRecordKind } from "./application-answers";
import { deliveryWords, recordKindWords, requestKindWords } from "./request-wording";
import { SummaryList } from "~/components/design/summary-list";

type Props = {
  number: string;
  canWork: boolean;
  requester: string;
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

export function RequestSummary({ number, canWork, requester, kind, law, request }: Props) {
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

function period({ recordsFrom, recordsTo }: Props["request"]): string {
  if (!recordsFrom && !recordsTo) return "All years";
  if (!recordsFrom) return `Up to ${formatDay(recordsTo!)}`;
  return recordsTo ? `${formatDay(recordsFrom)} to ${formatDay(recordsTo)}` : `From ${formatDay(recordsFrom)}`;
}
