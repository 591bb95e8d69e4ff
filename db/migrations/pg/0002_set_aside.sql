ALTER TABLE "intake" ADD COLUMN "set_aside_because" text;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "set_aside_by" uuid;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "set_aside_at" timestamp (3) with time zone;