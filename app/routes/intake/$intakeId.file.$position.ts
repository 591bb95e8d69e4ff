import type { LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound } from "~/gates/case-asked.server";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { download } from "~/gates/download.server";
import { intakeFile } from "~/services/intake/view-intake";

/** Position 0 is the letter itself, as it came. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const position = /^\d{1,4}$/.test(params["position"] ?? "") ? Number(params["position"]) : -1;
  const file = orNotFound(
    await intakeFile(await getDeps(), { ...signedIn(request), intakeId: params["intakeId"]!, position }),
  );
  return download(file);
}
