CREATE TABLE `access_log` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`case_id` text,
	`what` text NOT NULL,
	`subject` text NOT NULL,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `access_log_case` ON `access_log` (`trust_id`,`case_id`,`id`);--> statement-breakpoint
CREATE INDEX `access_log_person` ON `access_log` (`trust_id`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `case_events` (
	`trust_id` integer NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`actor` text NOT NULL,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	`hash` blob NOT NULL,
	PRIMARY KEY(`trust_id`, `case_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`patient_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`version` integer NOT NULL,
	`head` blob NOT NULL,
	`kind` text NOT NULL,
	`regime` text NOT NULL,
	`requester` text NOT NULL,
	`state` text NOT NULL,
	`clock` text NOT NULL,
	`waiting_for` text NOT NULL,
	`received_on` text NOT NULL,
	`due_on` text NOT NULL,
	`extended` integer NOT NULL,
	`assignee_id` text,
	`firm_id` text,
	`closed_on` text,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number` ON `cases` (`trust_id`,`number`);--> statement-breakpoint
CREATE INDEX `cases_open` ON `cases` (`trust_id`,`due_on`,`id`,`state`,`clock`,`assignee_id`,`closed_on`) WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX `cases_closed` ON `cases` (`trust_id`,`closed_on`,`id`) WHERE closed_on is not null;--> statement-breakpoint
CREATE INDEX `cases_received` ON `cases` (`trust_id`,`received_on`,`id`);--> statement-breakpoint
CREATE INDEX `cases_patient` ON `cases` (`trust_id`,`patient_id`);--> statement-breakpoint
CREATE INDEX `cases_firm` ON `cases` (`trust_id`,`firm_id`,`received_on`,`id`);--> statement-breakpoint
CREATE TABLE `counters` (
	`trust_id` integer NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`folder_id` text NOT NULL,
	`state` text NOT NULL,
	`refusal` text,
	`pages_done` integer NOT NULL,
	`page_count` integer NOT NULL,
	`marks_version` integer NOT NULL,
	`marks_file` text,
	`mark_count` integer NOT NULL,
	`withheld_pages` integer NOT NULL,
	`findings` integer NOT NULL,
	`unresolved` integer NOT NULL,
	`position` integer NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`destroy_on` text,
	`removed_at` integer,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `documents_case` ON `documents` (`trust_id`,`case_id`,`position`);--> statement-breakpoint
CREATE TABLE `firms` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `folders` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`wrapped_key` blob,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `intake` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`sha256` text NOT NULL,
	`folder_id` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`message_id` text,
	`from_name` text NOT NULL,
	`from_address` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`application_form` text,
	`arrived_on` text NOT NULL,
	`entered_at` integer NOT NULL,
	`case_id` text,
	`firm_id` text,
	`set_aside_because` text,
	`set_aside_by` text,
	`set_aside_at` integer,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intake_sha256` ON `intake` (`trust_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `intake_open` ON `intake` (`trust_id`,`arrived_on`,`id`) WHERE case_id is null;--> statement-breakpoint
CREATE INDEX `intake_message` ON `intake` (`trust_id`,`message_id`);--> statement-breakpoint
CREATE TABLE `intake_attachments` (
	`trust_id` integer NOT NULL,
	`intake_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`trust_id`, `intake_id`, `position`)
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`trust_id` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`priority` integer NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`lease_until` integer,
	`worker` text,
	`dedupe` text,
	`payload` text NOT NULL,
	`error` text
);
--> statement-breakpoint
CREATE INDEX `jobs_ready` ON `jobs` (`priority`,`run_at`,`id`) WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX `jobs_lease` ON `jobs` (`lease_until`) WHERE state = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe` ON `jobs` (`dedupe`);--> statement-breakpoint
CREATE TABLE `notes` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`about` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `notes_case` ON `notes` (`trust_id`,`case_id`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`case_id` text,
	`letter` text NOT NULL,
	`to_name` text NOT NULL,
	`to_address` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`attachment_folder_id` text,
	`attachment_file` text,
	`attachment_name` text,
	`state` text NOT NULL,
	`last_problem` text,
	`attempts` integer NOT NULL,
	`queued_at` integer NOT NULL,
	`sent_at` integer,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `outbox_case` ON `outbox` (`trust_id`,`case_id`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_state` ON `outbox` (`trust_id`,`state`,`queued_at`);--> statement-breakpoint
CREATE TABLE `patients` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`family_name` text NOT NULL,
	`given_names` text NOT NULL,
	`born_on` text,
	`died_on` text,
	`nhs_number` text,
	`hospital_number` text,
	`address` text NOT NULL,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `patients_nhs` ON `patients` (`trust_id`,`nhs_number`);--> statement-breakpoint
CREATE TABLE `people` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`job_title` text NOT NULL,
	`firm_id` text,
	`password_hash` text NOT NULL,
	`left_at` integer,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`trust_id`,`email`);--> statement-breakpoint
CREATE TABLE `releases` (
	`trust_id` integer NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`state` text NOT NULL,
	`folder_id` text,
	`basis` text NOT NULL,
	`package_hash` text,
	`recipient_hash` text,
	`pages` integer NOT NULL,
	`marks` integer NOT NULL,
	`withheld_pages` integer NOT NULL,
	`doubts` text NOT NULL,
	`password` blob,
	`password_shown_at` integer,
	`password_shown_to` text,
	`built_by` text NOT NULL,
	`built_at` integer NOT NULL,
	`sealed_size` integer,
	`sealed_sha256` text,
	PRIMARY KEY(`trust_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `releases_case` ON `releases` (`trust_id`,`case_id`,`id`);--> statement-breakpoint
CREATE TABLE `requests` (
	`trust_id` integer NOT NULL,
	`case_id` text NOT NULL,
	`intake_id` text,
	`requester_name` text NOT NULL,
	`organisation` text NOT NULL,
	`email` text NOT NULL,
	`address` text NOT NULL,
	`their_reference` text NOT NULL,
	`sites` text NOT NULL,
	`record_kinds` text NOT NULL,
	`records_from` text,
	`records_to` text,
	`details` text NOT NULL,
	`delivery` text NOT NULL,
	PRIMARY KEY(`trust_id`, `case_id`)
);
--> statement-breakpoint
CREATE TABLE `search_terms` (
	`trust_id` integer NOT NULL,
	`term` text NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`trust_id`, `term`, `case_id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_terms_case` ON `search_terms` (`trust_id`,`case_id`,`term`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`trust_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `token_hash`)
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`trust_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`trust_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`trust_id` integer NOT NULL,
	`key` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `throttles` (
	`trust_id` integer NOT NULL,
	`key` text NOT NULL,
	`window_started_at` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `trusts` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`code` text NOT NULL
);
