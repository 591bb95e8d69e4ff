/** How what is said of other people was weighed, for whoever checks the release copy. */
import { weighingInWords, type WeighingShown } from "~/components/exemptions/weighing-wording";
import { formatInstant } from "~/components/design/instants";
import { WarningCallout } from "~/components/design/notices";
import { ButtonLink } from "~/components/design/button";
import { exemption } from "~/domain/exemptions/exemptions";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

export type WeighedByWhom = { weighing: WeighingShown; by: string; at: Date; words: string };

export function Weighings({ weighings }: { weighings: readonly WeighedByWhom[] }) {
  if (weighings.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">How other people’s information was weighed</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {weighings.map(({ weighing, by, at, words }, index) => (
          <li key={index}>
            {weighingInWords(weighing)} ({by}, {formatInstant(at)})
            {words && <p className="desk-word-notes nhsuk-u-margin-top-1 nhsuk-u-margin-bottom-2">{words}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Before the release copy is made: what a second person could not approve. */
export function NotWeighed({ caseNumber, reasons }: { caseNumber: string; reasons: readonly ExemptionCode[] }) {
  if (reasons.length === 0) return null;
  return (
    <WarningCallout heading="Other people’s information not weighed">
      <p>
        Something is withheld for what it says of other people, and no record says that they did not agree and that it
        is not reasonable to release it without that. The copy can be made, but not approved. Where they agreed, or it
        is reasonable, take the marks off; otherwise one record is enough for all marks with the same reason:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {reasons.map((code) => (
          <li key={code}>
            {exemption(code).label} ({code})
          </li>
        ))}
      </ul>
      <ButtonLink href={`/cases/${caseNumber}/weigh-third-parties`}>Record the weighing</ButtonLink>
    </WarningCallout>
  );
}
