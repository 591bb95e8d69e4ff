/** On every page of a demonstration. The mail is for staff to see. */
export function DemonstrationBanner({ leadsToMail }: { leadsToMail: boolean }) {
  return (
    <div className="desk-demonstration" role="region" aria-label="Demonstration">
      <p className="nhsuk-width-container">
        <strong>Demonstration.</strong> Every person here is invented. Do not enter real details.{" "}
        {leadsToMail && <a href="/demonstration/mail">See the mail that was sent</a>}
      </p>
    </div>
  );
}
