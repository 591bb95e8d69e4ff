ALTER TABLE `intake` ADD `set_aside_because` text;--> statement-breakpoint
ALTER TABLE `intake` ADD `set_aside_by` text;--> statement-breakpoint
ALTER TABLE `intake` ADD `set_aside_at` integer;