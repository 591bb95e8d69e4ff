/** Files that stand in the words themselves, as `data:` addresses: a photograph pasted into a letter. */

export type PastedFile = { mediaType: string; bytes: Buffer };

const begins = /^\s{0,99}data:/i;
/** A file of fewer letters is a dot that holds a place. */
const shortest = 32;

export const isPasted = (address: string) => begins.test(address.slice(0, 120));

/** Null where nothing can be made of it. */
export function pastedFile(address: string): PastedFile | null {
  const comma = address.slice(0, 400).indexOf(",");
  if (comma === -1) return null;
  const [mediaType = "", ...said] = address
    .slice(address.indexOf(":") + 1, comma)
    .toLowerCase()
    .split(";");
  const letters = address.slice(comma + 1);
  if (letters.length < shortest) return null;
  const isBase64 = said.some((each) => each.trim() === "base64");
  const bytes = isBase64 ? Buffer.from(unescaped(letters), "base64") : Buffer.from(unescaped(letters), "utf8");
  return bytes.length > 0 ? { mediaType: mediaType.trim() || "text/plain", bytes } : null;
}

function unescaped(letters: string): string {
  if (!letters.includes("%")) return letters;
  return letters.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}

// a line may be broken anywhere within it
const inWords = /data:(?:image|application|audio|video)\/[\w.+-]{1,80};base64,(?:[A-Za-z0-9+/]{20,}\s{0,4})+={0,2}/g;

/** Takes pasted files out of plain words. `place` says what stands in their stead. */
export function takePasted(words: string, place: (file: PastedFile) => string): string {
  if (!words.includes(";base64,")) return words;
  return words.replace(inWords, (address) => {
    const file = pastedFile(address.replace(/\s+/g, ""));
    return file ? place(file) : address;
  });
}
