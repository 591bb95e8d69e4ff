CREATE TABLE `bank_holiday_years` (
	`trust_id` integer NOT NULL,
	`year` integer NOT NULL,
	`completed_by` text NOT NULL,
	`completed_at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `year`)
);
--> statement-breakpoint
CREATE TABLE `bank_holidays` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`holiday_on` text NOT NULL,
	`name` text NOT NULL,
	`added_by` text,
	`added_at` integer,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_holidays_day` ON `bank_holidays` (`trust_id`,`holiday_on`) WHERE withdrawn_at is null;