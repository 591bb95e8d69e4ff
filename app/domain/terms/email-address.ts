/**
 * One plain address, and nothing that a mail program could read as two: ASCII only, no comments, quotes, lists, groups
 * or routes. Stricter than the standard on purpose: records go where this says.
 */
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

export function isEmailAddress(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || text.length > 254) return false;
  const before = text.slice(0, at);
  return before.length <= 64 && local.test(before) && !before.includes("=?") && isDomain(text.slice(at + 1));
}

/** At least two labels, the last with a letter, so that an address of numbers is none. */
function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  return labels.length >= 2 && labels.every((each) => label.test(each)) && /[A-Za-z]/.test(labels.at(-1)!);
}

/** The address as kept: spaces around it gone, the domain in lower case. Null where it is not one plain address. */
export function readEmailAddress(text: string): string | null {
  const trimmed = text.replace(/^ +| +$/g, "");
  if (!isEmailAddress(trimmed)) return null;
  const at = trimmed.indexOf("@");
  return trimmed.slice(0, at) + trimmed.slice(at).toLowerCase();
}
