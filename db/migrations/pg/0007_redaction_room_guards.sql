-- Every row of a trust is seen within that trust only, by the owner too.
ALTER TABLE page_places ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE page_places FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_trust ON page_places USING (trust_id = current_setting('app.trust')::bigint);
--> statement-breakpoint
ALTER TABLE consultations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE consultations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_trust ON consultations USING (trust_id = current_setting('app.trust')::bigint);
