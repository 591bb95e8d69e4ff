/**
 * Steps taken on a page of the room before its scripts are ready: on a slow machine the page can be pressed for a
 * second or more by then, and of several forms sent natively a browser keeps the last. They are held, and handed over
 * in order.
 */
import { useNonce } from "~/components/design/nonce";

/** As `FormData` was when it was sent; `action` is an address of the desk. */
export type EarlyStep = { action: string; sent: FormData };

type Holding = { takeEarlySteps?: () => EarlyStep[] };

/** Ends the holding, and gives what was held. */
export const takeEarlySteps = (): EarlyStep[] => (window as Window & Holding).takeEarlySteps?.() ?? [];

const handOverMs = 8_000;

/** Where the scripts never come, what is held is sent from here, one after the other. */
const holding = `(() => {
  const held = [];
  const hold = (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const own = event.submitter && event.submitter.getAttribute("formaction");
    const { pathname, search } = new URL(own || form.action, location.href);
    held.push({ action: pathname + search, sent: new FormData(form, event.submitter) });
  };
  addEventListener("submit", hold, true);
  window.takeEarlySteps = () => {
    removeEventListener("submit", hold, true);
    delete window.takeEarlySteps;
    return held;
  };
  setTimeout(async () => {
    if (!window.takeEarlySteps) return;
    const steps = window.takeEarlySteps();
    for (const { action, sent } of steps) await fetch(action, { method: "POST", body: new URLSearchParams(sent) });
    if (steps.length > 0) location.reload();
  }, ${handOverMs});
})();`;

export function HoldEarlySteps() {
  return <script nonce={useNonce()} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: holding }} />;
}
