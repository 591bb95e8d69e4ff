CREATE TABLE "calendar_feeds" (
	"trust_id" bigint NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_trust_id_person_id_pk" PRIMARY KEY("trust_id","person_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("trust_id","token_hash");