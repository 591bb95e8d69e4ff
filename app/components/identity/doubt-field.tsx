/** The ground on which proof of identity is asked for, and what the law says of it. */
import { RadiosField } from "~/components/design/fields";
import { WarningCallout } from "~/components/design/notices";
import type { IdentityDoubt } from "~/domain/terms/vocabulary";
import { doubtHints, doubtWords } from "./doubt-wording";

type Props = { doubts: readonly IdentityDoubt[]; value: string; error: string | undefined };

export function DoubtField({ doubts, value, error }: Props) {
  return (
    <RadiosField
      name="doubt"
      legend="What makes you doubt who they are?"
      hint="It is kept with the question, and the letter says it"
      options={doubts.map((doubt) => ({ value: doubt, text: doubtWords[doubt], hint: doubtHints[doubt] }))}
      value={value}
      {...(error !== undefined && { error })}
    />
  );
}

export function OnlyWhereDoubted({ isForTheDead }: { isForTheDead: boolean }) {
  return (
    <WarningCallout heading="Ask only where there is a reasonable doubt">
      {isForTheDead ? (
        <p>
          For the records of somebody who has died, the Access to Health Records Act 1990, section 3(6), lets us ask for
          what we need to be satisfied who applies, and by what right. Ask for no more than that.
        </p>
      ) : (
        <p>
          The law lets us ask for proof only where there are reasonable doubts about who asks (UK GDPR article 12(6)).
          To ask somebody whom nobody doubts holds up their request without a right to, and they may complain of it.
          Compare first: the name, the address, the date of birth and the number with those in the records. Where they
          agree, record that the requester is already known to the trust.
        </p>
      )}
    </WarningCallout>
  );
}
