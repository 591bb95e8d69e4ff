/** What people type, and how it is kept: addresses, postcodes, case numbers, passwords. */
import { describe, expect, test } from "vitest";
import { caseNumber, readCaseNumber } from "~/domain/cases/case-number";
import { isEmailAddress, readEmailAddress } from "~/domain/terms/email-address";
import { fileRefusals, isFileRefusal } from "~/domain/records/file-refusals";
import { isPostcode, readPostcode } from "~/domain/terms/postcode";
import { refusePassword } from "~/domain/terms/password-rules";
import { reviewCaseOn, reviewOn } from "~/domain/cases/retention";
import { scopeOf } from "~/domain/clock/ahra-scope";
import {
  closedIncomplete,
  complaintAnswered,
  complaintReceived,
  disclosed,
  readyToDisclose,
  received,
  reopened,
  withdrawn,
} from "../histories";

describe("one plain e-mail address", () => {
  const longest = "a".repeat(64);
  test.each([
    "a@b.uk",
    "records.officer@good.nhs.uk",
    "o'brien+case@example.co.uk",
    "A.B@EXAMPLE.COM",
    "x_y-z@sub-domain.example.org",
    `${"a".repeat(64)}@example.org`,
    "a@x.123.uk",
    `${longest}@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(58)}.uk`,
  ])("%s", (address) => expect(isEmailAddress(address)).toBe(true));

  test.each([
    "a@good.nhs.uk\r\nBcc: b@evil.example",
    "a@x.uk, b@evil.example",
    "a@x.uk;b@evil.example",
    "a b@good.nhs.uk",
    "group: a@x.uk;",
    "Name <a@x.uk>",
    "<a@x.uk>",
    '"a b"@x.uk',
    "a(comment)@x.uk",
    "a@[127.0.0.1]",
    "a@127.0.0.1",
    "a@localhost",
    "=?utf-8?q?a?=@x.uk",
    "а@x.uk",
    "a@xаmple.uk",
    "a@x．uk",
    "a@@x.uk",
    "@x.uk",
    "a@",
    "a",
    "",
    ".a@x.uk",
    "a.@x.uk",
    "a..b@x.uk",
    "a@-x.uk",
    "a@x-.uk",
    "a@x..uk",
    "a@.uk",
    "a@x.uk.",
    "a@x.uk\0",
    "a\t@x.uk",
    `${"a".repeat(65)}@example.org`,
    "good.nhs.uk",
    `${longest}@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(59)}.uk`,
    `a@${"b".repeat(64)}.uk`,
    `a@${"b.".repeat(126)}uk`,
  ])("not %j", (address) => expect(isEmailAddress(address)).toBe(false));

  test("is kept without spaces around it, its domain in lower case", () => {
    expect(readEmailAddress("  A.Lee@Good.NHS.uk ")).toBe("A.Lee@good.nhs.uk");
    expect(readEmailAddress("  a@x.uk  ")).toBe("a@x.uk");
    expect(readEmailAddress("a @x.uk")).toBeNull();
    expect(readEmailAddress("a@x.uk\n")).toBeNull();
  });
});

describe("a postcode", () => {
  test.each([
    ["m11ae", "M1 1AE"],
    ["EC1A 1BB", "EC1A 1BB"],
    ["w1a  0ax", "W1A 0AX"],
    ["B33 8TH", "B33 8TH"],
    ["CR2 6XH", "CR2 6XH"],
    ["DN55 1PT", "DN55 1PT"],
    [" gir 0aa ", "GIR 0AA"],
    ["ZZ99 3VZ", "ZZ99 3VZ"],
    ["ZZ99 3CZ", "ZZ99 3CZ"],
  ])("%s is kept as %s", (typed, kept) => {
    expect(readPostcode(typed)).toBe(kept);
    expect(isPostcode(typed)).toBe(true);
  });
  test.each([
    "GIR 0AA nonsense",
    "rubbish M1 1AE",
    "M1 1A",
    "M1 1CE",
    "1M 1AE",
    "",
    "QA1 1AA",
    "ZZ98 3VZ",
    "M1-1AE",
    "BS98",
  ])("not %j", (typed) => expect(isPostcode(typed)).toBe(false));
});

describe("a case number", () => {
  test("has the year and six digits", () => {
    expect(caseNumber(2026, 123)).toBe("AD-26-000123");
    expect(caseNumber(2030, 999_999)).toBe("AD-30-999999");
    expect(caseNumber(2003, 1)).toBe("AD-03-000001");
    for (const wrong of [0, -1, 1.5, 1_000_000]) expect(() => caseNumber(2026, wrong)).toThrow("no case number");
  });

  test.each([
    ["ad-26-000123", "AD-26-000123"],
    ["AD 26 123", "AD-26-000123"],
    [" AD-26-123 ", "AD-26-000123"],
    ["AD26-123", "AD-26-000123"],
    ["AD - 26 - 123", "AD-26-000123"],
    ["our AD-26-123", null],
    ["AD-26-0", null],
    ["AD-26-1234567", null],
    ["AD-2026-123", null],
    ["SAR-26-123", null],
    ["", null],
  ])("%j is read as %s", (typed, read) => expect(readCaseNumber(typed)).toBe(read));
});

describe("a password", () => {
  test.each<[string, string | null]>([
    ["correct horse battery", null],
    ["twelve chars", null],
    ["eleven char", "too-short"],
    ["x".repeat(257), "too-long"],
    ["aaaaaaaaaaaaaa", "easily-guessed"],
    ["abcdabcdabcd", "easily-guessed"],
    ["Password12345", "easily-guessed"],
    ["P a s s w o r d 1 2", "easily-guessed"],
    ["my password is a long sentence", null],
    ["margaret-and-the-sea", "contains-your-name"],
    ["🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑", "too-short"],
    [`${"abcde".repeat(51)}f`, null],
    ["abcdeabcdeabcde", null],
    ["my-Passw0rd-2", "easily-guessed"],
    ["1 2 3 4 5 6 7 8", "easily-guessed"],
    ["qwerty-is-ok", "easily-guessed"],
    ["letmein-please", null],
    ["letmein-now-1", "easily-guessed"],
    ["welcome-home-1", "easily-guessed"],
    ["accessdesk-2026", "easily-guessed"],
    ["health-records-1", "easily-guessed"],
    ["password-plus-six", null],
    ["Anne-of-the-sea", "contains-your-name"],
    ["sleet-in-november", null],
  ])("%j: %s", (password, because) =>
    expect(refusePassword(password, { names: ["Margaret", "Anne", "Lee"] })).toBe(because),
  );
});

describe("how long a case is kept", () => {
  test("three years, or as the trust has set it where there was a complaint", () => {
    expect(reviewOn("2026-11-22", "no-appeal")).toBe("2029-11-22");
    expect(reviewOn("2026-11-22", "appeal")).toBe("2032-11-22");
    expect(reviewCaseOn([...readyToDisclose(), disclosed("2028-02-29")])).toBe("2031-02-28");
    const complained = [
      ...readyToDisclose(),
      disclosed("2026-06-16"),
      complaintReceived("2026-06-20"),
      complaintAnswered("2026-07-20"),
    ];
    expect(reviewCaseOn(complained, { withoutComplaint: 3, withComplaint: 6 })).toBe("2032-07-20");
  });

  test("counted from the end of the case", () => {
    const closed = [...readyToDisclose(), disclosed("2026-06-16")];
    expect(reviewCaseOn(closed)).toBe("2029-06-16");
    expect(reviewCaseOn([received("2026-06-01"), closedIncomplete("2026-09-16")])).toBe("2029-09-16");
    expect(reviewCaseOn([received("2026-06-01")])).toBeNull();
    expect(reviewCaseOn([...closed, reopened("2026-06-20")])).toBeNull();
    expect(reviewCaseOn([...closed, complaintReceived("2026-06-20")])).toBeNull();
    expect(reviewCaseOn([...closed, complaintReceived("2026-06-20"), complaintAnswered("2026-07-20")])).toBe(
      "2036-07-20",
    );
    expect(reviewCaseOn([...closed, complaintReceived("2026-06-20"), withdrawn("2026-07-20")])).toBe("2036-07-20");
    expect(
      reviewCaseOn([
        ...closed,
        complaintReceived("2026-06-20"),
        complaintAnswered("2026-07-20"),
        reopened("2026-07-25"),
      ]),
    ).toBeNull();
    expect(reviewCaseOn([received("2026-06-01", "complaint"), complaintAnswered("2026-07-20")])).toBe("2036-07-20");
  });
});

test("why a file was refused is one of the known reasons, or none", () => {
  expect(fileRefusals.every(isFileRefusal)).toBe(true);
  for (const other of ["too-heavy", "", null]) expect(isFileRefusal(other)).toBe(false);
});

test.each([
  ["1991-11-01", false, true],
  ["1991-10-31", false, false],
  ["1991-10-31", true, true],
  ["2020-01-01", false, true],
] as const)(
  "records of the dead made on %s, needed %s: disclosable %s",
  (madeOn, neededForIntelligibility, disclosable) => {
    expect(scopeOf({ madeOn, neededForIntelligibility })).toEqual({ disclosable, code: disclosable ? null : "D-1991" });
  },
);
