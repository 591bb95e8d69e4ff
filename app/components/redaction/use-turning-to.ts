import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Before anything else can happen on the page: a key pressed in between would be lost. On the server there is nothing
 * to do.
 */
const useAtOnce = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Turning to another page leads to its picture, where the keys act; opening the screen does not take the reader
 * anywhere.
 */
export function useTurningTo(page: number) {
  const shown = useRef(page);
  useAtOnce(() => {
    if (shown.current !== page) document.getElementById("sheet")?.focus({ preventScroll: true });
    shown.current = page;
  }, [page]);
}
