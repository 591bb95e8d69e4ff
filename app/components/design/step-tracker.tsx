import { portalSteps, type PortalStatus } from "~/domain/portal/portal-status";

/** How far a case is, in fixed steps; each says in words whether it is done. */
export function StepTracker({ status: { now, done } }: { status: Pick<PortalStatus, "now" | "done"> }) {
  return (
    <section aria-labelledby="steps">
      <h2 className="nhsuk-heading-m" id="steps">
        How far we are
      </h2>
      <ol className="portal-steps">
        {portalSteps.map(({ key, title }) => {
          const stage = done.includes(key) ? "done" : key === now ? "now" : "later";
          return (
            <li
              key={key}
              className={`portal-steps__step portal-steps__step--${stage}`}
              aria-current={stage === "now" ? "step" : undefined}
            >
              <span className="portal-steps__title">{title}</span>
              <span className="portal-steps__stage">{stageWords[stage]}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const stageWords = { done: "Done", now: "Under way", later: "Not started" } as const;
