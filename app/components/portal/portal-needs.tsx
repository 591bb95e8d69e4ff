/** What we wait for from a solicitor, in whole sentences; nothing where we wait for nothing. */
export function PortalNeeds({ needed }: { needed: readonly string[] }) {
  if (needed.length === 0) return null;
  return (
    <span className="portal-needs">
      <strong>We need from you:</strong>
      {needed.map((sentence) => (
        <span className="portal-needs__sentence" key={sentence}>
          {sentence}
        </span>
      ))}
    </span>
  );
}
