/** The wrapper itself: what it refuses has not run. */
import type { AppLoadContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { guarded, signedIn, undeclaredRoutes, type Visitor } from "~/gates/access.server";
import { roles, type Role } from "~/domain/terms/vocabulary";

const person = (role: Role): Visitor => ({
  trust: 1,
  person: { id: `an-${role}`, name: "Somebody", role, firmId: null },
});

function buildOf(id: string) {
  const ran: Visitor[] = [];
  const runs = ({ request }: LoaderFunctionArgs) => void ran.push(signedIn(request));
  const route = { id, path: "x", module: { loader: runs, action: runs, default: () => null } };
  const { routes } = guarded({ routes: { [id]: route } } as unknown as ServerBuild);
  const call = async (what: "loader" | "action", visitor: Visitor) => {
    const args = {
      request: new Request("http://desk.test/x", { method: what === "action" ? "POST" : "GET" }),
      params: {},
      context: { visitor } as AppLoadContext,
    };
    return Promise.resolve((routes[id]!.module[what] as (args: LoaderFunctionArgs) => unknown)(args)).then(
      () => 200,
      (thrown: Response) => thrown.status,
    );
  };
  return { ran, call };
}

describe.each(["loader", "action"] as const)("the %s of", (what) => {
  test.each<[Visitor, number]>([[null, 404], ...roles.map((role): [Visitor, number] => [person(role), 404])])(
    "an undeclared route is not there for %j",
    async (visitor, status) => {
      const { ran, call } = buildOf("routes/nobody-declared-this");
      expect(await call(what, visitor)).toBe(status);
      expect(ran).toEqual([]);
    },
  );

  test.each<[Visitor, number]>([
    [null, 303],
    [person("solicitor"), 404],
    [person("officer"), 200],
  ])("a page of the staff answers %j with %i", async (visitor, status) => {
    const { ran, call } = buildOf("routes/demonstration/mail");
    expect(await call(what, visitor)).toBe(status);
    expect(ran).toEqual(status === 200 ? [visitor] : []);
  });
});

test("names inherited from every object are not declarations", () => {
  expect(undeclaredRoutes({ routes: { constructor: {}, root: {}, toString: {} } } as unknown as ServerBuild)).toEqual([
    "constructor",
    "toString",
  ]);
});

test("a page without a loader of its own still asks who is there", async () => {
  const route = { id: "routes/demonstration/mail", module: { default: () => null } };
  const { routes } = guarded({ routes: { [route.id]: route } } as unknown as ServerBuild);
  const loader = routes[route.id]!.module.loader as (args: unknown) => Promise<unknown>;
  await expect(loader({ request: new Request("http://desk.test/"), context: { visitor: null } })).rejects.toMatchObject(
    { status: 303 },
  );
});
