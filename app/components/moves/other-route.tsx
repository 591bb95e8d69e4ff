/** Requests that are no requests for access: what they are, and the way to pass them on. */
import type { AuthorityKey } from "~/domain/terms/vocabulary";
import { ButtonLink } from "~/components/design/button";
import { WarningCallout } from "~/components/design/notices";

const routes: Partial<Record<AuthorityKey, { is: string; goes: string }>> = {
  police: {
    is: "The police and other investigators have no right of access to a patient’s record. They may be given what the law they name allows, and nothing need be given without a court order.",
    goes: "Pass it on to whoever answers the police in this trust. They decide what is given, and give the least that is needed.",
  },
  court: {
    is: "A court does not ask for access: an order or a witness summons is obeyed, as it is worded.",
    goes: "Take it to the legal team today. They answer the court.",
  },
  "insurer-employer": {
    is: "An insurer or employer asks for a report, with the patient’s consent under the Access to Medical Reports Act 1988. To make a patient ask for their own record instead is an offence (DPA 2018 s.184).",
    goes: "Pass it on to those who write reports. Do not send the record.",
  },
};

/** Nothing for those who may ask for access. */
export function OtherRoute({ row, number }: { row: AuthorityKey; number: string }) {
  const route = routes[row];
  return route ? (
    <WarningCallout heading="This is not a request for access">
      <p>{route.is}</p>
      <p>{route.goes}</p>
      <ButtonLink look="secondary" href={`/cases/${number}/redirect`}>
        Pass the request on
      </ButtonLink>
    </WarningCallout>
  ) : null;
}
