-- Every row of a trust is seen within that trust only, by the owner too.
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE calendar_feeds FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_trust ON calendar_feeds USING (trust_id = current_setting('app.trust')::bigint);
