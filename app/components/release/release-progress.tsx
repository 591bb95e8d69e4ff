/**
 * Long work under way: asked after again and again, and the page shown anew when it has ended. Without scripts there is
 * a link.
 */
import { useFetcher, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { counted } from "~/components/design/counted";

const everyMs = 1_500;

export type PagesBurnt = { burnt: number; all: number };

type Props = {
  caseNumber: string;
  /** Of the release copy, as the page shows it. */
  state: string;
  /** Of the letter that carries it, where the page waits for that. */
  letter?: string;
  here: string;
  /** As the page was shown; what is asked afterwards is newer. */
  pages?: PagesBurnt | null;
  /** How often it has failed, as the page says already. */
  failedAttempts?: number;
  children: React.ReactNode;
};

export function ReleaseProgress({ caseNumber, state, letter, here, pages, failedAttempts = 0, children }: Props) {
  const asked = useFetcher<{
    release: string | null;
    letter: string | null;
    pages: PagesBurnt | null;
    failing: { attempts: number } | null;
  }>();
  const { revalidate } = useRevalidator();
  const { load } = asked;
  const hasEnded =
    asked.data !== undefined &&
    (asked.data.release !== state ||
      (letter !== undefined && asked.data.letter !== letter) ||
      (asked.data.failing?.attempts ?? 0) !== failedAttempts);

  useEffect(() => {
    const asking = setInterval(() => load(`/cases/${caseNumber}/release-progress`), everyMs);
    return () => clearInterval(asking);
  }, [caseNumber, load]);
  useEffect(() => {
    if (hasEnded) revalidate();
  }, [hasEnded, revalidate]);

  return (
    <div className="desk-working" role="status">
      <Bar pages={asked.data ? asked.data.pages : (pages ?? null)} />
      {children}
      <p>
        <a href={here}>Check again</a>
      </p>
    </div>
  );
}

/** Until the first pages are done nobody knows how long it takes: the bar then only moves. */
function Bar({ pages }: { pages: PagesBurnt | null }) {
  if (!pages?.burnt) return <progress className="desk-working__bar" aria-label="Working" />;
  const said =
    pages.burnt < pages.all
      ? `${pages.burnt.toLocaleString("en-GB")} of ${counted(pages.all, "page")} burnt in and searched`
      : `${counted(pages.all, "page")} burnt in and searched; the parts are being bound`;
  return (
    <>
      <progress className="desk-working__bar" aria-label={said} value={pages.burnt} max={pages.all} />
      <p>
        <strong>{said}</strong>
      </p>
    </>
  );
}
