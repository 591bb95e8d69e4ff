import { portalSteps, type PortalStatus } from "~/domain/portal/portal-status";
import { stepTitles } from "./portal-wording";

type Steps = Pick<PortalStatus, "now" | "done">;

/** How far a case is, in fixed steps; each says in words whether it is done. */
export function StepTracker({ status: { now, done } }: { status: Steps }) {
  return (
    <section aria-labelledby="steps">
      <h2 className="nhsuk-heading-m" id="steps">
        How far we are
      </h2>
      <ol className="portal-steps">
        {portalSteps.map((step) => {
          const stage = stageOf(step, { now, done });
          return (
            <li
              key={step}
              className={`portal-steps__step portal-steps__step--${stage}`}
              aria-current={stage === "now" ? "step" : undefined}
            >
              <span className="portal-steps__title">{stepTitles[step]}</span>
              <span className="portal-steps__stage">{stageWords[stage]}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function stageOf(step: Steps["done"][number], { now, done }: Steps): keyof typeof stageWords {
  if (done.includes(step)) return "done";
  return step === now ? "now" : "later";
}

const stageWords = { done: "Done", now: "Under way", later: "Not started" } as const;
