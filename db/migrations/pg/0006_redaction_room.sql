CREATE TABLE "consultations" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"asked_of" text NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"organisation" text NOT NULL,
	"email" text NOT NULL,
	"pages" text NOT NULL,
	"question" text NOT NULL,
	"asked_on" date NOT NULL,
	"answer_by" date NOT NULL,
	"goes" text NOT NULL,
	"folder_id" uuid,
	"password" "bytea",
	"password_shown_at" timestamp (3) with time zone,
	"password_shown_to" uuid,
	"state" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"answer" text,
	"answer_recorded_by" uuid,
	"withdrawn_because" text,
	"withdrawn_by" uuid,
	CONSTRAINT "consultations_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "page_places" (
	"trust_id" bigint NOT NULL,
	"person_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"page" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "page_places_trust_id_person_id_document_id_pk" PRIMARY KEY("trust_id","person_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "enclosed_in" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "not_taken" text;--> statement-breakpoint
CREATE INDEX "consultations_case" ON "consultations" USING btree ("trust_id","case_id","id");--> statement-breakpoint
CREATE INDEX "consultations_person" ON "consultations" USING btree ("trust_id","person_id","answer_by") WHERE state = 'open';