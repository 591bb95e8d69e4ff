/** Whose due days a calendar address shows, and to whom it shows nothing. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { newId } from "#db/engine/ids";
import { addPerson } from "#db/people/people";
import { calendarFeeds, people } from "#db/schema";
import type { DueDay } from "~/adapters/calendar/write-calendar";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import type { Role } from "~/domain/terms/vocabulary";
import { calendarMadeAt, makeCalendarAddress, stopCalendar } from "~/services/worklist/calendar-feed";
import { dueDaysCalendar, type DueDaysDeps } from "~/services/worklist/due-days";
import type { By } from "~/services/signed-in";
import type { Settings } from "~/settings/settings.server";
import { givenCase } from "../../given/cases";
import { describeOnBothStores, type FreshStore } from "../../given/stores";

const trust = 1;
const made = new Date("2026-06-05T09:00:00Z");
const today: CalendarDay = "2026-06-05";
const deceased: CaseEventBody[] = [
  { type: "patient-died", on: "2026-06-04" },
  { type: "switched-to-deceased", on: "2026-06-04", requester: "pr" },
];

describeOnBothStores("a calendar of one's own due days", (openFreshStore) => {
  let store: FreshStore;
  let deps: DueDaysDeps;
  let written: DueDay[] | null;
  let officer: By;

  const person = async (role: Role): Promise<By> => {
    const id = newId();
    await store.write(trust, (db) =>
      addPerson(db, {
        trustId: trust,
        id,
        email: `${id}@trust.example`,
        name: "Somebody",
        role,
        jobTitle: "",
        firmId: null,
        passwordHash: "",
        leftAt: null,
      }),
    );
    return { trust, person: { id, name: "Somebody", role, firmId: null } };
  };

  beforeEach(async () => {
    store = await openFreshStore();
    written = null;
    deps = {
      store,
      settings: { origin: "https://desk.example" } as Settings,
      now: () => made,
      today: () => today,
      writeCalendar: (days) => {
        written = [...days];
        return "a calendar";
      },
    };
    officer = await person("officer");
  });

  const addressOf = (by: By) => makeCalendarAddress(deps, by);
  const tokenIn = (address: string) => /^https:\/\/desk\.example\/calendar\/([\w-]{43})\.ics$/.exec(address)![1]!;
  const opened = async (address: string) => dueDaysCalendar(deps, { trust, token: tokenIn(address) });

  test("shows the open cases that are mine and have a due day, soonest first", async () => {
    const mine = officer.person.id;
    const assigned = (assigneeId: string): CaseEventBody => ({ type: "assigned", on: "2026-06-03", to: assigneeId });
    await givenCase(store, { receivedOn: "2026-06-04", then: [assigned(mine)] });
    await givenCase(store, { receivedOn: "2026-06-03", then: [assigned(mine)] });
    await givenCase(store, { then: [assigned((await person("officer")).person.id)] });
    await givenCase(store, { then: [] });
    await givenCase(store, { then: [assigned(mine), { type: "withdrawn", on: "2026-06-04" }] });
    await givenCase(store, { then: [assigned(mine), { type: "identity-requested", on: "2026-06-04" }] });
    expect(await opened(await addressOf(officer))).toBe("a calendar");
    expect(written).toEqual([
      { number: "AD-26-000002", on: "2026-07-03", what: "due" },
      { number: "AD-26-000001", on: "2026-07-06", what: "due" },
    ]);
  });

  test("for the records of the dead the day to act by stands beside a due day on which nobody works", async () => {
    const to: CaseEventBody = { type: "assigned", on: "2026-06-03", to: officer.person.id };
    // 40 days end on Saturday 18 July 2026
    await givenCase(store, { then: [to, ...deceased.map((event) => ({ ...event, on: "2026-06-09" as const }))] });
    await givenCase(store, { then: [to, ...deceased] }); // on Monday 13 July
    await opened(await addressOf(officer));
    expect(written).toEqual([
      { number: "AD-26-000002", on: "2026-07-13", what: "due" },
      { number: "AD-26-000001", on: "2026-07-17", what: "act-by" },
      { number: "AD-26-000001", on: "2026-07-18", what: "due" },
    ]);
  });

  test("keeps nothing of the address but a hash of its token", async () => {
    const token = tokenIn(await addressOf(officer));
    const rows = await store.read(trust, async (db) => db.select().from(calendarFeeds));
    expect(rows).toEqual([
      {
        trustId: trust,
        personId: officer.person.id,
        tokenHash: createHash("sha256").update(token).digest("hex"),
        madeAt: made,
      },
    ]);
    expect(await calendarMadeAt(deps, officer)).toEqual(made);
  });

  test("a new address voids the old one", async () => {
    const old = await addressOf(officer);
    const fresh = await addressOf(officer);
    expect(await opened(old)).toBeNull();
    expect(await opened(fresh)).toBe("a calendar");
  });

  test("one that was stopped leads nowhere, and another person's goes on", async () => {
    const manager = await person("manager");
    const [mine, theirs] = [await addressOf(officer), await addressOf(manager)];
    await stopCalendar(deps, officer);
    expect(await opened(mine)).toBeNull();
    expect(await calendarMadeAt(deps, officer)).toBeNull();
    expect(await opened(theirs)).toBe("a calendar");
  });

  test("somebody who has left sees nothing any more", async () => {
    const address = await addressOf(officer);
    await store.write(trust, async (db) =>
      db.update(people).set({ leftAt: new Date() }).where(eq(people.id, officer.person.id)),
    );
    expect(await opened(address)).toBeNull();
  });

  test.each<Role>(["clinician", "auditor", "administrator", "solicitor"])(
    "nor does a person who has become a %s",
    async (role) => {
      const address = await addressOf(officer);
      await store.write(trust, async (db) => db.update(people).set({ role }).where(eq(people.id, officer.person.id)));
      expect(await opened(address)).toBeNull();
    },
  );

  test("a token that nobody was given leads nowhere, nor does one of another trust", async () => {
    expect(await dueDaysCalendar(deps, { trust, token: "x".repeat(43) })).toBeNull();
    expect(await dueDaysCalendar(deps, { trust: 2, token: tokenIn(await addressOf(officer)) })).toBeNull();
  });
});
