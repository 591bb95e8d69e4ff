import type { Role } from "~/domain/terms/vocabulary";

/** Who acts, for which trust. Built by `access.server.ts` from the session; never from a form. */
type Person = { id: string; name: string; role: Role; firmId: string | null };
export type By = { trust: number; person: Person };
