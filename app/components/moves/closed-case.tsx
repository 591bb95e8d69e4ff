/** Stands where something would be asked or recorded, were the case not closed. */
import { InsetText } from "~/components/design/notices";

export const ClosedCase = ({ number }: { number: string }) => (
  <InsetText>
    <p>
      <strong>This cannot be done now.</strong> The case is closed.{" "}
      <a href={`/cases/${number}/reopen`}>Open it again first</a>.
    </p>
  </InsetText>
);
