import { useNavigation, useSubmit } from "@remix-run/react";
import { useEffect, useRef, type FormEvent } from "react";

type Waiting = { action: string; sent: FormData };

/**
 * Steps that follow fast are taken one after the other: what is sent while the answer to the last is awaited waits for
 * it, and is never lost. `onSubmitCapture` goes on what holds the forms, outside of whatever is drawn anew when the
 * page turns.
 */
export function useOneAtATime() {
  const { state } = useNavigation();
  const submit = useSubmit();
  const isBusy = useRef(false);
  const waiting = useRef<Waiting[]>([]);

  useEffect(() => {
    if (state !== "idle") return;
    isBusy.current = false;
    const next = waiting.current.shift();
    if (!next) return;
    isBusy.current = true;
    submit(next.sent, { method: "post", action: next.action, preventScrollReset: true });
  }, [state, submit]);

  function onSubmitCapture(event: FormEvent<HTMLElement>) {
    const form = event.target as HTMLFormElement;
    if (form.method !== "post") return;
    if (!isBusy.current) {
      isBusy.current = true;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const { pathname, search } = new URL(form.action);
    waiting.current.push({ action: pathname + search, sent: new FormData(form, submitter) });
  }

  return onSubmitCapture;
}
