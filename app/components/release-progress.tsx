/** Long work under way: asked after again and again, and the page shown anew when it has ended. Without scripts there is a link. */
import { useFetcher, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const everyMs = 1_500;

type Props = {
  caseNumber: string;
  /** Of the release copy, as the page shows it. */
  state: string;
  /** Of the letter that carries it, where the page waits for that. */
  letter?: string;
  here: string;
  children: React.ReactNode;
};

export function ReleaseProgress({ caseNumber, state, letter, here, children }: Props) {
  const asked = useFetcher<{ release: string | null; letter: string | null }>();
  const { revalidate } = useRevalidator();
  const { load } = asked;
  const hasEnded = asked.data !== undefined && (asked.data.release !== state || (letter !== undefined && asked.data.letter !== letter));

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
