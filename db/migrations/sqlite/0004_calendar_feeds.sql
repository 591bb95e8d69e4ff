CREATE TABLE `calendar_feeds` (
	`trust_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `person_id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token` ON `calendar_feeds` (`trust_id`,`token_hash`);