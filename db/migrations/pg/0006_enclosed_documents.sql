ALTER TABLE "documents" ADD COLUMN "enclosed_in" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "not_taken" text;