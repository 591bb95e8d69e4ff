import type { MetaFunction } from "@remix-run/node";
import { PageHeading, pageTitle } from "~/components/design/page-heading";

export const meta: MetaFunction = () => pageTitle("Accessibility statement");

export default function Accessibility() {
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading>Accessibility statement</PageHeading>
      <p>
        Access Desk should be usable by everyone. It is built to meet the Web Content Accessibility Guidelines version
        2.2 at level AA.
      </p>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>zoom in up to 400% without scrolling from side to side</li>
        <li>work every page with a keyboard alone; redactions can be made by typing the page and the words</li>
        <li>use a screen reader; every page names what changed and what must be put right</li>
        <li>use nearly every page with scripts switched off</li>
      </ul>
      <h2 className="nhsuk-heading-m">How it was checked</h2>
      <p>
        Every page is checked by machine, at desktop and phone width, with no rule switched off. It has not yet been
        tested by people who use a screen reader every day.
      </p>
      <h2 className="nhsuk-heading-m">What is not accessible</h2>
      <p>
        The records themselves are pictures of paper where they were scanned. Words that could be read from them are
        given beside the picture, and may be wrong.
      </p>
      <h2 className="nhsuk-heading-m">Tell us about a problem</h2>
      <p>
        Use <a href="/help">help and contact</a>. If you are not content with the answer, the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> can help.
      </p>
    </div>
  );
}
