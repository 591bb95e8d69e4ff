import { addFirm, addPerson, keepTrust, peopleWhoCanSignIn } from "#db/people/people";
import type { Passwords } from "~/adapters/passwords/passwords";
import { demonstrationPassword, demonstrationPeople, type DemonstrationPerson } from "~/settings/demonstration.server";
import type { Deps } from "~/services/deps";

/** Makes the demonstration's trust, firms and sign-ins where nobody can sign in yet; otherwise changes nothing. */
export async function inviteDemonstrationPeople({
  store,
  settings,
  newId,
  passwords,
}: Pick<Deps, "store" | "settings" | "newId"> & { passwords: Passwords }) {
  if (settings.mode !== "demonstration") throw new Error("demonstration sign-ins belong to a demonstration");
  const { trust, trustName } = settings;
  const passwordHash = await passwords.hash(demonstrationPassword);
  await store.write(trust, async (db) => {
    await keepTrust(db, { id: trust, name: trustName, code: "DEMO" });
    if ((await peopleWhoCanSignIn(db, trust)).length > 0) return;
    for (const person of demonstrationPeople) {
      const firmId = person.firm ? newId() : null;
      if (firmId) await addFirm(db, firmOf(person, trust, firmId));
      const { email, name, role, jobTitle } = person;
      await addPerson(db, {
        trustId: trust,
        id: newId(),
        email,
        name,
        role,
        jobTitle,
        firmId,
        passwordHash,
        leftAt: null,
      });
    }
  });
}

const firmOf = ({ firm, email }: DemonstrationPerson, trustId: number, id: string) => ({
  trustId,
  id,
  name: firm!,
  email,
});
