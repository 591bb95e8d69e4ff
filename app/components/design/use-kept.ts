import { useEffect, useState } from "react";

/** A choice of how to work that outlives the page, kept in this browser; never anything about a case. */
export function useKept<Value extends string | boolean>(name: string, usual: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(usual);
  useEffect(() => {
    const kept = window.localStorage.getItem(keyOf(name));
    if (kept !== null) setValue(JSON.parse(kept) as Value);
  }, [name]);
  const keep = (chosen: Value) => {
    window.localStorage.setItem(keyOf(name), JSON.stringify(chosen));
    setValue(chosen);
  };
  return [value, keep];
}

const keyOf = (name: string) => `access-desk:${name}`;
