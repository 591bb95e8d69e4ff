/** After an application: that it is here, and what happens next. */
import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "~/components/design/page-heading";

export const meta: MetaFunction = () => pageTitle("Application received");

export default function Applied() {
  return (
    <div className="nhsuk-u-reading-width">
      <div className="nhsuk-panel">
        <h1 className="nhsuk-panel__title">Application received</h1>
        <div className="nhsuk-panel__body">It reached us today. You need send nothing else now.</div>
      </div>
      <h2 className="nhsuk-heading-m">What happens next</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          We look at the signed authority and open a case. You get an e-mail with its number and the day by which we
          answer.
        </li>
        <li>If something is missing, we write to you, and say here what we need.</li>
        <li>When the records are ready, you download a sealed file here. We give you its password by telephone.</li>
      </ul>
      <p>
        <a href="/portal">Go to your cases</a>
      </p>
      <p>
        <a href="/portal/apply">Apply for another client</a>
      </p>
    </div>
  );
}
