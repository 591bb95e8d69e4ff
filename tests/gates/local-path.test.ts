import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localPath, signInAddress } from "~/gates/local-path";

describe("a redirect stays on this site", () => {
  test.each([
    ["/cases/AD-2026-0001", "/cases/AD-2026-0001"],
    ["/cases?state=waiting&after=3", "/cases?state=waiting&after=3"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/..//evil.example", "/"],
    ["https://evil.example/", "/"],
    ["javascript:alert(1)", "/"],
    ["cases", "/"],
    ["", "/"],
    [null, "/"],
  ])("%j leads to %j", (wanted, leadsTo) => {
    expect(localPath(wanted)).toBe(leadsTo);
  });

  test("whatever is asked for, a browser that follows it stays here", () => {
    const here = "https://desk.example";
    const oddly = fc
      .array(
        fc.constantFrom(
          "/",
          "\\",
          ".",
          "..",
          "@",
          ":",
          "evil.example",
          "?",
          "#",
          "%2f",
          "%5c",
          "\t",
          "\n",
          "a",
          "javascript:",
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(oddly, fc.string()), (wanted) => new URL(localPath(wanted), here).origin === here),
      { numRuns: 2_000 },
    );
  });
});

describe("signing in leads back", () => {
  test.each([
    ["GET", "/cases/7", "/sign-in?then=%2Fcases%2F7"],
    ["GET", "/cases/7.data?_routes=routes%2Fcases", "/sign-in?then=%2Fcases%2F7"],
    ["GET", "/_root.data", "/sign-in"],
    ["GET", "/cases?mine=yes", "/sign-in?then=%2Fcases%3Fmine%3Dyes"],
    ["POST", "/cases/7", "/sign-in?ended=yes"],
  ])("%s %s", (method, path, leadsTo) => {
    expect(signInAddress(new Request(`http://desk.test${path}`, { method }))).toBe(leadsTo);
  });
});
