/** Said where something is recorded that the second person was not shown (`domain/release/voids-approval.ts`). */
import type { CaseState } from "~/domain/cases/case-states";
import { InsetText } from "~/components/design/notices";

export function ApprovalEnds({ state }: { state: CaseState }) {
  if (state !== "ready-to-disclose") return null;
  return (
    <InsetText>
      <p>
        <strong>The release copy is approved already.</strong> What you record here was not before the second person.
        Where it bears on what leaves, the approval ends: the copy is made and checked again.
      </p>
    </InsetText>
  );
}
