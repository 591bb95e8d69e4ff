/** Who may ask for a child's record, row by row. */
import { expect, test } from "vitest";
import { rowForChild, type ChildFacts } from "~/domain/identity/children";

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
