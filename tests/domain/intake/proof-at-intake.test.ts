import { expect, test } from "vitest";
import { proofUnseenAtIntake } from "~/domain/intake/proof-at-intake";
import type { WrittenRequest } from "~/domain/intake/written-request";

type Written = Pick<WrittenRequest, "identity" | "authority">;
const passport = (attachment: number | null) => ({ kind: "passport" as const, attachment });
const bill = (attachment: number | null) => ({ kind: "utility-bill" as const, attachment });
const shown = (...evidence: NonNullable<Written["identity"]>["evidence"]): Written => ({
  identity: { evidence, seen: "copy" },
  authority: null,
});
const came = (...attachments: number[]): Written => ({ identity: null, authority: { attachments } });

test.each<[string, Written, { opened?: number[]; shownWhere?: string }, ReturnType<typeof proofUnseenAtIntake>]>([
  ["nothing said to be seen", { identity: null, authority: null }, {}, null],
  ["a passport attached and opened", shown(passport(2)), { opened: [1, 2] }, null],
  ["a passport attached and not opened", shown(passport(2)), {}, { because: "proof-not-opened", notOpened: [2] }],
  [
    "only the letter itself opened",
    shown(passport(2)),
    { opened: [0] },
    { because: "proof-not-opened", notOpened: [2] },
  ],
  [
    "one of two bills opened",
    shown(bill(1), bill(3)),
    { opened: [1] },
    { because: "proof-not-opened", notOpened: [3] },
  ],
  [
    "words instead of opening",
    shown(passport(2)),
    { shownWhere: "At the desk" },
    { because: "proof-not-opened", notOpened: [2] },
  ],
  ["a passport shown, and no word where", shown(passport(null)), {}, { because: "proof-not-on-file", notOpened: [] }],
  ["a passport shown at the desk", shown(passport(null)), { shownWhere: "At the desk" }, null],
  ["a blank for where", shown(passport(null)), { shownWhere: " \n" }, { because: "proof-not-on-file", notOpened: [] }],
  [
    "a bill opened, and another shown without a word",
    shown(bill(1), bill(null)),
    { opened: [1] },
    { because: "proof-not-on-file", notOpened: [] },
  ],
  [
    "somebody already known",
    { identity: { evidence: [{ kind: "already-known", attachment: null }], seen: "already-known" }, authority: null },
    {},
    null,
  ],
  ["authority attached and opened", came(1), { opened: [1] }, null],
  ["authority attached and not opened", came(1), {}, { because: "proof-not-opened", notOpened: [1] }],
  ["authority that came on paper, and no word", came(), {}, { because: "proof-not-on-file", notOpened: [] }],
  ["authority that came on paper", came(), { shownWhere: "On paper, with the letter" }, null],
  [
    "a passport opened and the consent not",
    { ...shown(passport(1)), authority: { attachments: [2] } },
    { opened: [1] },
    { because: "proof-not-opened", notOpened: [2] },
  ],
  [
    "one file that shows both, not opened: said once",
    { ...shown(passport(1)), authority: { attachments: [1] } },
    {},
    { because: "proof-not-opened", notOpened: [1] },
  ],
])("%s", (_, written, { opened = [], shownWhere = "" }, unseen) =>
  expect(proofUnseenAtIntake(written, { opened: new Set(opened), shownWhere })).toEqual(unseen),
);
