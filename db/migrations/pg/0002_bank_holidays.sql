CREATE TABLE "bank_holiday_years" (
	"trust_id" bigint NOT NULL,
	"year" bigint NOT NULL,
	"completed_by" uuid NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bank_holiday_years_trust_id_year_pk" PRIMARY KEY("trust_id","year")
);
--> statement-breakpoint
CREATE TABLE "bank_holidays" (
	"trust_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"holiday_on" date NOT NULL,
	"name" text NOT NULL,
	"added_by" uuid,
	"added_at" timestamp (3) with time zone,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "bank_holidays_trust_id_id_pk" PRIMARY KEY("trust_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "bank_holidays_day" ON "bank_holidays" USING btree ("trust_id","holiday_on") WHERE withdrawn_at is null;