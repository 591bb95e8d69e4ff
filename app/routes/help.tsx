import type { MetaFunction } from "@remix-run/node";
import { PageHeading, pageTitle } from "~/components/design/page-heading";

export const meta: MetaFunction = () => pageTitle("Help and contact");

export default function Help() {
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading>Help and contact</PageHeading>
      <h2 className="nhsuk-heading-m">If something does not work</h2>
      <p>
        An error page shows a reference number. Give it to your administrator: it finds what happened in the log, which
        holds no patient details.
      </p>
      <p>
        If you cannot sign in, wait five minutes after ten attempts. Your administrator can tell you whether your
        account is open.
      </p>
      <h2 className="nhsuk-heading-m">If you are answering a request</h2>
      <p>
        The case page says what the case waits for, when the answer is due and why it is due on that day. Open “Why this
        day?” to see every step of the count. To try other days without a case, open “What if?”.
      </p>
      <p>
        Nothing leaves before a second person has approved the release copy. The person who redacted it cannot approve
        it.
      </p>
      <h2 className="nhsuk-heading-m">If you applied for records</h2>
      <p>
        Sign in to see how far your application is and to collect records that are ready. The password for a sealed file
        is given to you another way, never in the same message.
      </p>
      <h2 className="nhsuk-heading-m">Contact</h2>
      <p>
        Write to the health records department of the trust named at the top of this page. Give the case number if you
        have one, and no other details.
      </p>
    </div>
  );
}
