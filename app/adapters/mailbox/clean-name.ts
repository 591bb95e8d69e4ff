/** Names and subjects come from strangers: what could mislead an eye or a file system is taken out. */

// Marks that change the direction of writing can make "exe.gpj" read as "jpg.exe"; the rest are invisible.
const misleading = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** One line, nothing invisible. A sign says where it was cut off. */
export function cleanLine(text: string, longest = 500): string {
  const visible = text.replace(/\s/g, " ").replace(misleading, "").replace(/ +/g, " ").trim();
  if (visible.length <= longest) return visible;
  const letters = [...visible];
  return letters.length <= longest ? visible : `${letters.slice(0, longest - 1).join("")}…`;
}

const longestName = 120;

/** A file name to show and to offer for saving: no folders, no characters that a file system minds. */
export function cleanFileName(name: string | undefined, fallback: string): string {
  const last = cleanLine(name ?? "")
    .split(/[\\/]/)
    .at(-1)!;
  const harmless = last.replace(/[<>:"|?*]/g, "-").replace(/^[\s.]+|[\s.]+$/g, "");
  if (!harmless) return fallback;
  const letters = [...harmless];
  if (letters.length <= longestName) return harmless;
  const ending = /\.[^.]{1,8}$/.exec(harmless)?.[0] ?? "";
  return letters.slice(0, longestName - ending.length).join("") + ending;
}
