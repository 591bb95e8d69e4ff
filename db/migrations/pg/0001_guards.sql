-- What is recorded stays as it was recorded: histories and the access log only grow. A statement trigger stops the owner too.
CREATE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$;
--> statement-breakpoint
CREATE TRIGGER case_events_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON case_events FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
--> statement-breakpoint
CREATE TRIGGER access_log_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
--> statement-breakpoint
-- Every row of a trust is seen within that trust only, by the owner too. The queue is the installation's own.
DO $$ DECLARE kept text; BEGIN
  FOR kept IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'trust_id' AND table_name <> 'jobs' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY own_trust ON %I USING (trust_id = current_setting(''app.trust'')::bigint)', kept);
  END LOOP;
END $$;
