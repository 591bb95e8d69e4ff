/**
 * Every route of the real build, asked for by everybody, in every way of writing its address, against the access table.
 */
import { request } from "node:http";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { access } from "~/gates/access-table";
import { navigationFor } from "~/components/design/navigation";
import { roles } from "~/domain/terms/vocabulary";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { addressOf, forms, verdictFor, type Form, type Verdict, type Visitor } from "./expected-answers";

process.env["ACCESS_DESK_ONLY_LIST_ROUTES"] = "yes";
const { routes } = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as Pick<ServerBuild, "routes">;

const visitors: Visitor[] = ["nobody", ...roles];
const formNames = Object.keys(forms) as Form[];

let desk: RunningDesk;
let cookies: Partial<Record<Visitor, string>>;

beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  cookies = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await desk.cookieOf(role)])));
});
afterAll(() => desk.stop());

type Answer = { status: number; location: string | undefined; body: string };

/** By hand and not with `fetch`, which would tidy the address before sending it. */
function ask(
  method: "GET" | "POST",
  path: string,
  { cookie, origin = desk.origin }: { cookie?: string; origin?: string | null } = {},
): Promise<Answer> {
  const headers = {
    ...(cookie && { Cookie: cookie }),
    ...(method === "POST" && {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": "0",
      ...(origin && { Origin: origin }),
    }),
  };
  return new Promise((settle, fail) => {
    const asked = request(desk.origin, { method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        settle({
          status: response.statusCode!,
          location: response.headers.location,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", fail);
    asked.end();
  });
}

/** What an answer amounts to. A single fetch wraps redirects and refusals in its own encoding. */
function verdictOf({ status, location, body }: Answer, form: Form): Verdict {
  const isFetch = form.startsWith("single fetch");
  if (form === "old fetch") return status === 400 ? "refused-outright" : "admitted";
  if (isFetch && status === 202 && body.includes('"redirect","/sign-in')) return "asked-to-sign-in";
  if (!isFetch && (status === 302 || status === 303) && location?.startsWith("/sign-in?")) return "asked-to-sign-in";
  if (!isFetch && status === 303 && location === "/sign-in") return "asked-to-sign-in";
  if (status === 403) return "not-for-your-role";
  if (status === 404) return "not-there";
  return "admitted";
}

const pageRoutes = Object.values(routes).flatMap((route) => (route && route.id !== "root" ? [route] : []));
const patternOf = (id: string): string =>
  [...(routes[id]?.parentId ? [patternOf(routes[id].parentId)] : []), routes[id]?.path ?? ""].filter(Boolean).join("/");

describe("every route of the build", () => {
  test("is declared, and every declaration is of a route", () => {
    expect(Object.keys(routes).sort()).toEqual(Object.keys(access).sort());
  });

  const cases = pageRoutes.map(({ id }) => ({ id, path: addressOf(patternOf(id)), declared: access[id]! }));

  test.each(cases)("$id answers each role as declared", async ({ id, path, declared }) => {
    const wrong: string[] = [];
    for (const visitor of visitors) {
      for (const form of formNames) {
        const expected = verdictFor(declared, visitor, form, "GET");
        const answer = await ask("GET", forms[form](path, id), { cookie: cookies[visitor] });
        if (!agrees(expected, verdictOf(answer, form)))
          wrong.push(`${visitor}, ${form}: expected ${expected}, answered ${answer.status} ${answer.location ?? ""}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(cases)("$id takes a submission from nobody else", async ({ id, path, declared }) => {
    const wrong: string[] = [];
    for (const visitor of visitors) {
      for (const form of formNames) {
        const expected = verdictFor(declared, visitor, form, "POST");
        if (expected === "admitted") continue;
        const answer = await ask("POST", forms[form](path, id), { cookie: cookies[visitor] });
        const refusedByMethod = answer.status === 405; // a page that takes no submissions at all
        if (!refusedByMethod && verdictOf(answer, form) !== expected)
          wrong.push(`${visitor}, ${form}: expected ${expected}, answered ${answer.status} ${answer.location ?? ""}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(cases)("$id takes no submission that another site sends", async ({ id, path }) => {
    const elsewhere = ["https://evil.example", "null", null, `${desk.origin}.evil.example`];
    const paths = formNames.map((form) => forms[form](path, id));
    const answers = await Promise.all(
      elsewhere.flatMap((origin) => paths.map((at) => ask("POST", at, { cookie: cookies.officer, origin }))),
    );
    expect(answers.filter(({ status }) => status !== 403 && status !== 400)).toEqual([]);
  });
});

describe("the menu", () => {
  test.each(roles.flatMap((role) => navigationFor(role).map(({ href }) => ({ role, href }))))(
    "leads $role to $href, which opens",
    async ({ role, href }) => {
      expect(await ask("GET", href, { cookie: cookies[role] })).toMatchObject({ status: 200 });
    },
  );
});

/** A page that was let through may still say that there is no such case: its parameters lead to nothing. */
const agrees = (expected: Verdict, answered: Verdict) =>
  answered === expected || (expected === "admitted" && answered === "not-there");

describe("the test itself", () => {
  test("sees the difference between a page and its refusal", async () => {
    const mail = (visitor: Visitor) => ask("GET", "/demonstration/mail", { cookie: cookies[visitor] });
    expect(await mail("officer")).toMatchObject({ status: 200 });
    expect(await mail("solicitor")).toMatchObject({ status: 404 });
    expect(await mail("nobody")).toMatchObject({ status: 303, location: "/sign-in?then=%2Fdemonstration%2Fmail" });
  });
});
