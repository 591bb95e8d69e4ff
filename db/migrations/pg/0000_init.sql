CREATE TABLE "access_log" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"case_id" uuid,
	"what" text NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "access_log_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "case_events" (
	"trust_id" bigint NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"happened_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"type" text NOT NULL,
	"payload" text NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "case_events_trust_id_case_id_seq_pk" PRIMARY KEY("trust_id","case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	"head" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"regime" text NOT NULL,
	"requester" text NOT NULL,
	"state" text NOT NULL,
	"clock" text NOT NULL,
	"waiting_for" text NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"extended" boolean NOT NULL,
	"assignee_id" uuid,
	"firm_id" uuid,
	"closed_on" date,
	CONSTRAINT "cases_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"trust_id" bigint NOT NULL,
	"name" text NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "counters_trust_id_name_pk" PRIMARY KEY("trust_id","name")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"folder_id" uuid NOT NULL,
	"state" text NOT NULL,
	"refusal" text,
	"pages_done" bigint NOT NULL,
	"page_count" bigint NOT NULL,
	"marks_version" bigint NOT NULL,
	"marks_file" text,
	"mark_count" bigint NOT NULL,
	"withheld_pages" bigint NOT NULL,
	"findings" bigint NOT NULL,
	"unresolved" bigint NOT NULL,
	"position" bigint NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"destroy_on" date,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "documents_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "firms" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "firms_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "folders" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"wrapped_key" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "folders_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "intake" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"folder_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"message_id" text,
	"from_name" text NOT NULL,
	"from_address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"application_form" text,
	"arrived_on" date NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"case_id" uuid,
	"firm_id" uuid,
	"set_aside_because" text,
	"set_aside_by" uuid,
	"set_aside_at" timestamp (3) with time zone,
	CONSTRAINT "intake_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "intake_attachments" (
	"trust_id" bigint NOT NULL,
	"intake_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "intake_attachments_trust_id_intake_id_position_pk" PRIMARY KEY("trust_id","intake_id","position")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"trust_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"priority" bigint NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"attempts" bigint NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"worker" text,
	"dedupe" text,
	"payload" text NOT NULL,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"about" text NOT NULL,
	"words" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notes_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid,
	"letter" text NOT NULL,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"attachment_folder_id" uuid,
	"attachment_file" text,
	"attachment_name" text,
	"state" text NOT NULL,
	"last_problem" text,
	"attempts" bigint NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"family_name" text NOT NULL,
	"given_names" text NOT NULL,
	"born_on" date,
	"died_on" date,
	"nhs_number" text,
	"hospital_number" text,
	"address" text NOT NULL,
	CONSTRAINT "patients_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"job_title" text NOT NULL,
	"firm_id" uuid,
	"password_hash" text NOT NULL,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "people_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" text NOT NULL,
	"folder_id" uuid,
	"basis" text NOT NULL,
	"package_hash" text,
	"recipient_hash" text,
	"pages" bigint NOT NULL,
	"marks" bigint NOT NULL,
	"withheld_pages" bigint NOT NULL,
	"doubts" text NOT NULL,
	"password" "bytea",
	"password_shown_at" timestamp (3) with time zone,
	"password_shown_to" uuid,
	"built_by" uuid NOT NULL,
	"built_at" timestamp (3) with time zone NOT NULL,
	"sealed_size" bigint,
	"sealed_sha256" text,
	CONSTRAINT "releases_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"trust_id" bigint NOT NULL,
	"case_id" uuid NOT NULL,
	"intake_id" uuid,
	"requester_name" text NOT NULL,
	"organisation" text NOT NULL,
	"email" text NOT NULL,
	"address" text NOT NULL,
	"their_reference" text NOT NULL,
	"sites" text NOT NULL,
	"record_kinds" text NOT NULL,
	"records_from" date,
	"records_to" date,
	"details" text NOT NULL,
	"delivery" text NOT NULL,
	CONSTRAINT "requests_trust_id_case_id_pk" PRIMARY KEY("trust_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"trust_id" bigint NOT NULL,
	"term" text NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "search_terms_trust_id_term_case_id_pk" PRIMARY KEY("trust_id","term","case_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"trust_id" bigint NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_trust_id_token_hash_pk" PRIMARY KEY("trust_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"trust_id" bigint NOT NULL,
	"key" text NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "submissions_trust_id_key_pk" PRIMARY KEY("trust_id","key")
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"trust_id" bigint NOT NULL,
	"key" text NOT NULL,
	"window_started_at" timestamp (3) with time zone NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "throttles_trust_id_key_pk" PRIMARY KEY("trust_id","key")
);
--> statement-breakpoint
CREATE TABLE "trusts" (
	"id" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "access_log_case" ON "access_log" USING btree ("trust_id","case_id","id");--> statement-breakpoint
CREATE INDEX "access_log_person" ON "access_log" USING btree ("trust_id","person_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_number" ON "cases" USING btree ("trust_id","number");--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("trust_id","due_on","id","state","clock","assignee_id","closed_on") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "cases_closed" ON "cases" USING btree ("trust_id","closed_on","id") WHERE closed_on is not null;--> statement-breakpoint
CREATE INDEX "cases_received" ON "cases" USING btree ("trust_id","received_on","id");--> statement-breakpoint
CREATE INDEX "cases_patient" ON "cases" USING btree ("trust_id","patient_id");--> statement-breakpoint
CREATE INDEX "cases_firm" ON "cases" USING btree ("trust_id","firm_id","received_on","id");--> statement-breakpoint
CREATE INDEX "documents_case" ON "documents" USING btree ("trust_id","case_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "intake_sha256" ON "intake" USING btree ("trust_id","sha256");--> statement-breakpoint
CREATE INDEX "intake_open" ON "intake" USING btree ("trust_id","arrived_on","id") WHERE case_id is null;--> statement-breakpoint
CREATE INDEX "intake_message" ON "intake" USING btree ("trust_id","message_id");--> statement-breakpoint
CREATE INDEX "jobs_ready" ON "jobs" USING btree ("priority","run_at","id") WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX "jobs_lease" ON "jobs" USING btree ("lease_until") WHERE state = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_dedupe" ON "jobs" USING btree ("dedupe");--> statement-breakpoint
CREATE INDEX "notes_case" ON "notes" USING btree ("trust_id","case_id","id");--> statement-breakpoint
CREATE INDEX "outbox_case" ON "outbox" USING btree ("trust_id","case_id","id");--> statement-breakpoint
CREATE INDEX "outbox_state" ON "outbox" USING btree ("trust_id","state","queued_at");--> statement-breakpoint
CREATE INDEX "patients_nhs" ON "patients" USING btree ("trust_id","nhs_number");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("trust_id","email");--> statement-breakpoint
CREATE INDEX "releases_case" ON "releases" USING btree ("trust_id","case_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_terms_case" ON "search_terms" USING btree ("trust_id","case_id","term");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("trust_id","person_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("trust_id","expires_at");