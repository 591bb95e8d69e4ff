-- What was recorded about the bank holidays stays: a day is withdrawn, never removed.
CREATE TRIGGER bank_holidays_no_delete BEFORE DELETE OR TRUNCATE ON bank_holidays FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
--> statement-breakpoint
CREATE TRIGGER bank_holiday_years_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON bank_holiday_years FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
--> statement-breakpoint
ALTER TABLE bank_holidays ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE bank_holidays FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_trust ON bank_holidays USING (trust_id = current_setting('app.trust')::bigint);
--> statement-breakpoint
ALTER TABLE bank_holiday_years ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE bank_holiday_years FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_trust ON bank_holiday_years USING (trust_id = current_setting('app.trust')::bigint);
