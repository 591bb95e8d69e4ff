/** The files of the pages may move: the addresses, and who may open them, stay. Needs `npm run build`. */
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { access, type Access } from "~/gates/access-table";
import { addresses } from "./addresses";

process.env["ACCESS_DESK_ONLY_LIST_ROUTES"] = "yes";
const { routes } = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as Pick<ServerBuild, "routes">;

const words = (who: Access["who"]) => (typeof who === "string" ? who : who.join(" "));

const served = Object.values(routes).flatMap((route) => {
  if (!route || route.id === "root") return [];
  const { who, acts = who, upload } = access[route.id]!;
  return [[`/${route.path ?? ""}`, words(who), words(acts), ...(upload ? ["files"] : [])]];
});

test("no page is drawn inside another, so that its file's name is the whole of its address", () => {
  const nested = Object.values(routes).filter((route) => route && route.id !== "root" && route.parentId !== "root");
  expect(nested).toEqual([]);
});

test("each address is served to those to whom it was promised", () => {
  const byAddress = ([one]: readonly unknown[], [other]: readonly unknown[]) => (String(one) < String(other) ? -1 : 1);
  expect(served.toSorted(byAddress)).toEqual(addresses.toSorted(byAddress));
});
