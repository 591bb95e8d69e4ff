ALTER TABLE "documents" ADD COLUMN "perhaps_theirs" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "former_names" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "other_numbers" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "not_theirs" text;--> statement-breakpoint
CREATE INDEX "patients_born" ON "patients" USING btree ("trust_id","born_on");