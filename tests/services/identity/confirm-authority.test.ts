/** What shows that somebody may ask; and what was shown before an authority ended, which shows nothing any more. */
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addEvidence } from "~/services/identity/add-evidence";
import { confirmAuthority } from "~/services/identity/confirm-authority";
import { makeMove } from "~/services/moves/make-move";
import { withdrawAuthority } from "~/services/moves/withdraw-authority";
import { must, proofOpened, recordFile } from "../../given/case-at";
import { givenCase } from "../../given/cases";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("an authority that ended", (openFreshStore) => {
  let desk: FreshDesk;
  let caseNumber: string;
  let at = new Date("2026-06-15T10:00:00Z").getTime();
  beforeAll(async () => {
    const fresh = await freshDesk(await openFreshStore());
    const now = () => new Date((at += 1_000));
    desk = { ...fresh, deps: { ...fresh.deps, today: () => "2026-06-15", now } };
    caseNumber = (await givenCase(desk.deps.store, { receivedOn: "2026-06-10", requester: "solicitor" })).number;
  });
  afterAll(() => desk.close());

  const by = async () => ({ ...(await desk.by("officer")), caseNumber });
  const accept = async (shownWhere = "", who: "officer" | "manager" = "manager") =>
    confirmAuthority(desk.deps, { ...(await desk.by(who)), caseNumber, on: "2026-06-15", shownWhere });

  test("is not accepted again on what was shown for it, but on what came since, opened, or was seen in person", async () => {
    await proofOpened(desk, caseNumber, "authority-evidence");
    await must(accept("", "officer"));
    const end = withdrawAuthority({ why: "consent-withdrawn", on: "2026-06-15", words: "The client rang." });
    await must(makeMove(desk.deps, await by(), end));
    expect(await accept("", "officer")).toEqual({ ok: false, because: "manager-accepts-anew" });
    expect(await accept()).toEqual({ ok: false, because: "proof-not-on-file" });

    const body = Readable.from([Buffer.from(await recordFile()), Buffer.from("%another")]);
    const added = { of: "authority-evidence", name: "New authority.pdf", mediaType: "application/pdf", body } as const;
    await must(addEvidence(desk.deps, { ...(await by()), ...added }));
    expect(await accept("Shown at the desk.")).toEqual({ ok: false, because: "proof-not-opened" });
  });
});
