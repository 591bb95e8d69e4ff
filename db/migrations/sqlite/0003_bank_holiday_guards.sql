-- What was recorded about the bank holidays stays: a day is withdrawn, never removed.
CREATE TRIGGER bank_holidays_no_delete BEFORE DELETE ON bank_holidays BEGIN SELECT RAISE(ABORT, 'bank_holidays only grows'); END;
--> statement-breakpoint
CREATE TRIGGER bank_holiday_years_no_update BEFORE UPDATE ON bank_holiday_years BEGIN SELECT RAISE(ABORT, 'bank_holiday_years only grows'); END;
--> statement-breakpoint
CREATE TRIGGER bank_holiday_years_no_delete BEFORE DELETE ON bank_holiday_years BEGIN SELECT RAISE(ABORT, 'bank_holiday_years only grows'); END;
