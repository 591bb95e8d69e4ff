ALTER TABLE `documents` ADD `perhaps_theirs` text;--> statement-breakpoint
ALTER TABLE `patients` ADD `former_names` text;--> statement-breakpoint
ALTER TABLE `patients` ADD `other_numbers` text;--> statement-breakpoint
ALTER TABLE `patients` ADD `not_theirs` text;--> statement-breakpoint
CREATE INDEX `patients_born` ON `patients` (`trust_id`,`born_on`);