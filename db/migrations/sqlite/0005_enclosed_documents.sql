ALTER TABLE `documents` ADD `enclosed_in` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `not_taken` text;