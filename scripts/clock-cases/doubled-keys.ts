/** Keys that one object of a JSON text has twice: a parser keeps the last without a word. Each once, as written. */
export function doubledKeys(json: string): string[] {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  const open: (Set<string> | null)[] = [];
  const doubled = new Set<string>();
  let last: string | null = null;
  for (const [sign] of json.matchAll(token)) {
    const keys = open.at(-1);
    if (sign === "{") open.push(new Set());
    if (sign === "[") open.push(null);
    if (sign === "}" || sign === "]") open.pop();
    if (sign === ":" && keys && last !== null) {
      const key = JSON.parse(last) as string;
      if (keys.has(key)) doubled.add(key);
      keys.add(key);
    }
    last = sign.startsWith('"') ? sign : null;
  }
  return [...doubled];
}
