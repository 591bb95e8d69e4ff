/** Long work under way: asked after again and again, and the page shown anew when it has ended. Without scripts there is a link. */
import { useFetcher, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const everyMs = 1_500;

export function ReleaseProgress({ caseNumber, state, here, children }: { caseNumber: string; state: string; here: string; children: React.ReactNode }) {
  const asked = useFetcher<{ release: string | null }>();
  const { revalidate } = useRevalidator();
  const { load } = asked;
  const hasEnded = asked.data !== undefined && asked.data.release !== state;

  useEffect(() => {
    const asking = setInterval(() => load(`/cases/${caseNumber}/release-progress`), everyMs);
    return () => clearInterval(asking);
  }, [caseNumber, load]);
  useEffect(() => {
    if (hasEnded) revalidate();
  }, [hasEnded, revalidate]);

  return (
    <div className="desk-working" role="status">
      <progress className="desk-working__bar" aria-label="Working" />
      {children}
      <p><a href={here}>Check again</a></p>
    </div>
  );
}
