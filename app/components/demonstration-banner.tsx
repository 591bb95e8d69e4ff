export function DemonstrationBanner() {
  return (
    <div className="desk-demonstration" role="region" aria-label="Demonstration">
      <p className="nhsuk-width-container">
        <strong>Demonstration.</strong> Every person here is invented. Do not enter real details. <a href="/demonstration/mail">See the mail that was sent</a>
      </p>
    </div>
  );
}
