import { useNavigate, useSubmit } from "@remix-run/react";
import { useEffect, useMemo, useState, type FormEvent, type MouseEvent } from "react";
import type { FieldError } from "~/components/design/error-summary";
import { takeEarlySteps, type EarlyStep } from "./early-steps";

type Refused = { errors: FieldError[] } | undefined;

/**
 * What is on its way in this tab. It outlives a page of the room, as one step may lead to another page of it, and holds
 * nothing on the server, where nobody clicks.
 */
const way = { isBusy: false, waiting: [] as EarlyStep[], goTo: null as string | null };

/**
 * Steps that follow fast are taken one after the other: what is sent while the answer to the last is awaited waits for
 * it, a link waits for all of them, and whoever leaves meanwhile is asked by the browser first. Where a step is
 * refused, those behind it were made without knowing that: they are not taken, and the refusal says how many.
 * `answered` is what the page was loaded with: every answer brings another. The handlers go on what holds the forms,
 * outside of whatever is drawn anew when the page turns.
 */
export function useOneAtATime<Sent extends Refused>(answered: object, refused: Sent) {
  const submit = useSubmit();
  const navigate = useNavigate();
  const [dropped, setDropped] = useState<{ by: Refused; steps: number } | null>(null);

  // before the first answer is looked at: what was pressed before this ran comes first
  useEffect(() => {
    way.waiting.push(...takeEarlySteps());
  }, []);

  useEffect(() => {
    way.isBusy = false;
    if (refused && way.waiting.length > 0) {
      setDropped({ by: refused, steps: way.waiting.length });
      way.waiting = [];
      way.goTo = null; // the refusal is read first
    }
    const next = way.waiting.shift();
    if (next) {
      way.isBusy = true;
      submit(next.sent, { method: "post", action: next.action, preventScrollReset: true });
    } else if (way.goTo !== null) {
      const to = way.goTo;
      way.goTo = null;
      if (isInRoom(to)) navigate(to, { preventScrollReset: true });
      else window.location.assign(to);
    }
    // only an answer lets the next step go; `refused` came with it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answered]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (way.isBusy || way.waiting.length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);

  function onSubmitCapture(event: FormEvent<HTMLElement>) {
    const form = event.target as HTMLFormElement;
    if (form.method !== "post") return;
    if (!way.isBusy) {
      way.isBusy = true;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event.nativeEvent as SubmitEvent;
    way.waiting.push({ action: addressOf(form, submitter), sent: new FormData(form, submitter) });
  }

  function onClickCapture(event: MouseEvent<HTMLElement>) {
    const link = (event.target as Element).closest("a[href]");
    if (!way.isBusy || !(link instanceof HTMLAnchorElement) || !leadsAway(link, event)) return;
    event.preventDefault();
    event.stopPropagation();
    way.goTo = link.pathname + link.search + link.hash;
  }

  const toldOf = useMemo(() => withDropped(refused, dropped), [refused, dropped]);
  return { handlers: { onSubmitCapture, onClickCapture }, refused: toldOf };
}

/** A button may send its form elsewhere than the form says. */
function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const own = submitter?.getAttribute("formaction");
  const { pathname, search } = new URL(own ?? form.action, window.location.href);
  return pathname + search;
}

/** In this tab, to another page: not to be saved, not in another tab, not to a place on this page. */
function leadsAway(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  if (link.target || link.hasAttribute("download") || ctrlKey || metaKey || shiftKey || button !== 0) return false;
  const { origin, pathname, search } = window.location;
  return link.origin === origin && link.pathname + link.search !== pathname + search;
}

/** A page of the room is drawn in place; any other is loaded. */
const isInRoom = (address: string) => /^\/cases\/[^/]+\/records\/[^/]+\/\d+(\/with-next)?($|\?)/.test(address);

function withDropped<Sent extends Refused>(refused: Sent, dropped: { by: Refused; steps: number } | null): Sent {
  if (!refused || !dropped || dropped.by !== refused) return refused;
  const field = refused.errors[0]?.field ?? "mark-heading";
  return { ...refused, errors: [...refused.errors, { field, message: droppedWords(dropped.steps) }] };
}

const droppedWords = (steps: number) =>
  steps === 1
    ? "The step that you took after it was not taken. Take it again if it is still needed"
    : `The ${steps} steps that you took after it were not taken. Take them again if they are still needed`;
