/** Who may ask for a child's record, row by row. */
import { expect, test } from "vitest";
import { birthday, isChildOn, isPresumedToUnderstand, rowForChild, type ChildFacts } from "~/domain/identity/children";

const child: ChildFacts = {
  bornOn: "2014-06-20",
  asker: "parent",
  understands: false,
  childConsents: false,
  hasParentalResponsibility: true,
  isBarredByOrder: false,
};
test.each<[string, Partial<ChildFacts>, string]>([
  ["a parent of a young child", {}, "parent-young"],
  ["a parent of a child who understands and agrees", { understands: true, childConsents: true }, "parent-competent"],
  ["a parent of a child who understands and does not", { understands: true }, "child-has-not-consented"],
  ["nobody has assessed it", { understands: null }, "understanding-not-assessed"],
  ["from sixteen it is presumed", { bornOn: "2010-06-20", understands: null, childConsents: true }, "parent-competent"],
  ["the day before, not yet", { bornOn: "2010-06-21", understands: null }, "understanding-not-assessed"],
  ["no parental responsibility", { hasParentalResponsibility: false }, "no-parental-responsibility"],
  ["an order against it", { isBarredByOrder: true }, "court-order-forbids"],
  ["the child asks", { asker: "child", understands: true }, "child"],
  ["the child asks and does not understand", { asker: "child" }, "child-does-not-understand"],
  ["eighteen today", { bornOn: "2008-06-20" }, "not-a-child"],
  ["eighteen tomorrow", { bornOn: "2008-06-21", childConsents: true }, "parent-competent"],
])("%s", (_, change, expected) => {
  const outcome = rowForChild({ ...child, ...change }, "2026-06-20");
  expect(outcome.ok ? outcome.row : outcome.because).toBe(expected);
});

test("a child born on 29 February comes of age on 1 March where the year has no such day", () => {
  expect(birthday("2008-02-29", 18)).toBe("2026-03-01");
  expect(isChildOn("2008-02-29", "2026-02-28")).toBe(true);
  expect(isChildOn("2008-02-29", "2026-03-01")).toBe(false);
  expect(birthday("2008-02-29", 16)).toBe("2024-02-29");
  expect(isPresumedToUnderstand("2008-02-29", "2024-02-28")).toBe(false);
  expect(isPresumedToUnderstand("2008-02-29", "2024-02-29")).toBe(true);
  expect(birthday("2010-02-28", 18)).toBe("2028-02-28");
  expect(birthday("2008-01-31", 18)).toBe("2026-01-31");
});
