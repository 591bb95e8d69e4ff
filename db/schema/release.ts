/** What leaves the trust. */
import { kit } from "../engine/kit";
import { cases } from "./cases";
import { people } from "./people";
import { folders } from "./records";
import { naming } from "./relation";

/** A release copy: burnt in, verified, bundled; approved by its hash; sealed and sent. */
export const releases = kit.table(
  "releases",
  {
    trustId: kit.int("trust_id").notNull(),
    id: kit.id("id").notNull(),
    caseId: kit.id("case_id").notNull(),
    state: kit.text("state", ["building", "refused", "built", "approved", "void", "sealing", "sealed"]).notNull(),
    folderId: kit.id("folder_id"), // bundle.pdf, sealed.pdf, report.json, schedule.json
    basis: kit.text("basis").notNull(), // hash over documents, marks versions and recipient at the time of building
    packageHash: kit.text("package_hash"), // SHA-256 of bundle.pdf
    recipientHash: kit.text("recipient_hash"),
    pages: kit.int("pages").notNull(),
    marks: kit.int("marks").notNull(),
    withheldPages: kit.int("withheld_pages").notNull(),
    doubts: kit.text("doubts").notNull(), // JSON list of sentences: why verification refused it
    password: kit.bytes("password"), // sealed; null once it has been shown
    passwordShownAt: kit.instant("password_shown_at"),
    passwordShownTo: kit.id("password_shown_to"),
    builtBy: kit.id("built_by").notNull(),
    builtAt: kit.instant("built_at").notNull(),
    pagesBurnt: kit.int("pages_burnt"), // burnt in and proven, while it is being made
    sealedSize: kit.int("sealed_size"),
    sealedSha256: kit.text("sealed_sha256"),
  },
  (t) => [kit.primaryKey({ columns: [t.trustId, t.id] }), kit.index("releases_case").on(t.trustId, t.caseId, t.id)],
);

export const relationsOfRelease = naming(releases, {
  caseId: cases,
  folderId: folders,
  passwordShownTo: people,
  builtBy: people,
});
