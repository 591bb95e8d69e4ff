import { useEffect } from "react";

/**
 * When a script sent the form, a refusal is brought to the reader as a fresh page would: in the title, and with the
 * summary in focus.
 */
export function useRefusal(refused: object | null | undefined) {
  useEffect(() => {
    if (!refused) return;
    const title = document.title.replace(/^Error: /, "");
    document.title = `Error: ${title}`;
    document.querySelector<HTMLElement>(".nhsuk-error-summary")?.focus();
    return () => {
      document.title = title;
    };
  }, [refused]);
}
