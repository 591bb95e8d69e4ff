/**
 * What a sign-in password must be: long, and not one of the first that anybody would try. No rules about kinds of
 * character (NCSC).
 */
const shortestPassword = 12;
const longestPassword = 256;

const firstTried = ["password", "passw0rd", "123456", "qwerty", "letmein", "welcome", "accessdesk", "healthrecords"];

export type PasswordRefusal = "too-short" | "too-long" | "easily-guessed" | "contains-your-name";

export function refusePassword(password: string, { names }: { names: readonly string[] }): PasswordRefusal | null {
  const length = [...password].length;
  if (length < shortestPassword) return "too-short";
  if (length > longestPassword) return "too-long";
  const plain = password.toLowerCase().replace(/[\s._-]/g, "");
  if (new Set(plain).size < 5 || firstTried.some((known) => isMostly(plain, known))) return "easily-guessed";
  return names.some((name) => name.length >= 4 && plain.includes(name.toLowerCase())) ? "contains-your-name" : null;
}

/** The known password with little else around it. */
const isMostly = (password: string, known: string): boolean =>
  password.includes(known) && password.length - known.length < shortestPassword / 2;
