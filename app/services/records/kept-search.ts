/**
 * What somebody looks for is a name or a number, which never stands in an address. The words are sealed for the person
 * who typed them, so that their result page can be reloaded and gone back to, and its address tells nobody anything.
 */
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

const purposeFor = (personId: string) => `search by ${personId}`;

export const sealSearch = ({ files }: Pick<Deps, "files">, { trust, person }: By, typed: string): string =>
  files.sealSecret(trust, purposeFor(person.id), typed).toString("base64url");

/** Null where the seal was made for somebody else, or is none. */
export function openSearch({ files }: Pick<Deps, "files">, { trust, person }: By, sealed: string): string | null {
  try {
    return files.openSecret(trust, purposeFor(person.id), Buffer.from(sealed, "base64url"));
  } catch (problem) {
    if (problem instanceof Error && problem.name === "SealBroken") return null;
    throw problem;
  }
}
