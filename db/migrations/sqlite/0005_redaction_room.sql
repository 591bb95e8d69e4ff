CREATE TABLE `consultations` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`document_id` text NOT NULL,
	`asked_of` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`organisation` text NOT NULL,
	`email` text NOT NULL,
	`pages` text NOT NULL,
	`question` text NOT NULL,
	`asked_on` text NOT NULL,
	`answer_by` text NOT NULL,
	`goes` text NOT NULL,
	`folder_id` text,
	`password` blob,
	`password_shown_at` integer,
	`password_shown_to` text,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`answer` text,
	`answer_recorded_by` text,
	`withdrawn_because` text,
	`withdrawn_by` text,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `consultations_case` ON `consultations` (`trust_id`,`case_id`,`id`);--> statement-breakpoint
CREATE INDEX `consultations_person` ON `consultations` (`trust_id`,`person_id`,`answer_by`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `page_places` (
	`trust_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`document_id` text NOT NULL,
	`page` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `person_id`, `document_id`)
);
--> statement-breakpoint
ALTER TABLE `documents` ADD `enclosed_in` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `not_taken` text;