CREATE TABLE "page_places" (
	"trust_id" bigint NOT NULL,
	"person_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"page" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "page_places_trust_id_person_id_document_id_pk" PRIMARY KEY("trust_id","person_id","document_id")
);
