/** How the worklist is read outside the desk. */
import { kit } from "../engine/kit";
import { people } from "./people";
import { naming } from "./relation";

/** A person's own calendar of due days; whoever holds the token may read it. */
export const calendarFeeds = kit.table(
  "calendar_feeds",
  {
    trustId: kit.int("trust_id").notNull(),
    personId: kit.id("person_id").notNull(),
    tokenHash: kit.text("token_hash").notNull(), // SHA-256 of the address's random token
    madeAt: kit.instant("made_at").notNull(),
  },
  (t) => [
    kit.primaryKey({ columns: [t.trustId, t.personId] }),
    kit.uniqueIndex("calendar_feeds_token").on(t.trustId, t.tokenHash),
  ],
);

export const relationsOfWorklist = naming(calendarFeeds, { personId: people });
