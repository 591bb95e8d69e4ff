CREATE TABLE `page_places` (
	`trust_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`document_id` text NOT NULL,
	`page` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`trust_id`, `person_id`, `document_id`)
);
