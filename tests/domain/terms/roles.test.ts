/** Who may do what. */
import { expect, test } from "vitest";
import { may, permissions, rolesThatMay } from "~/domain/terms/roles";

test.each([
  ["officer", "approve", true],
  ["manager", "approve", true],
  ["clinician", "approve", false],
  ["clinician", "give-opinion", true],
  ["officer", "give-opinion", false],
  ["auditor", "read-audit", true],
  ["officer", "read-audit", false],
  ["auditor", "work-cases", false],
  ["administrator", "read-cases", false],
  ["administrator", "administer", true],
  ["manager", "call-excessive", true],
  ["officer", "call-excessive", false],
  ["solicitor", "apply-as-firm", true],
  ["manager", "stay-silent", true],
] as const)("%s, %s: %s", (role, permission, allowed) => expect(may(role, permission)).toBe(allowed));

test("a solicitor may apply and nothing else", () => {
  const all = Object.keys(permissions) as (keyof typeof permissions)[];
  expect(all.filter((permission) => may("solicitor", permission))).toEqual(["apply-as-firm"]);
  expect(rolesThatMay("see-overdue")).toEqual(["officer", "manager"]);
});
