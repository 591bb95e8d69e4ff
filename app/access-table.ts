/** One line for each route id. The routes-by-roles test is generated from this table, and an undeclared route stops the server. */
import type { Role } from "~/domain/vocabulary";

export type Access = {
  who: readonly Role[] | "anyone" | "signed-in";
  /** Takes files: its requests may be as large as `maxUploadBytes`, and it must read them with `receiveUpload`. */
  upload?: true;
};

const staff = ["officer", "clinician", "manager", "auditor", "administrator"] as const satisfies readonly Role[];

export const access: Record<string, Access> = {
  root: { who: "anyone" },
  "routes/_index": { who: "signed-in" }, // sends a solicitor on to the portal
  "routes/sign-in": { who: "anyone" },
  "routes/sign-out": { who: "anyone" },
  "routes/health": { who: "anyone" },
  "routes/help": { who: "anyone" },
  "routes/accessibility": { who: "anyone" },
  "routes/cookies": { who: "anyone" },
  "routes/demonstration.mail": { who: staff },
  "routes/$": { who: "anyone" }, // the page for an address that is not there
};
