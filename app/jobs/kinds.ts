/** Every kind of long work and the use-case it runs. Payloads hold ids only; each may run twice. */
import { z } from "zod";
import { buildRelease } from "~/services/release/build-release";
import { regroupPages } from "~/services/records/regroup-pages";
import { findDuplicatePages } from "~/services/records/find-duplicate-pages";
import { readPagesAgain } from "~/services/records/read-pages-again";
import { prepareDocument } from "~/services/records/prepare-document";
import { readIntake } from "~/services/intake/read-intake";
import { remindConsultation } from "~/services/consultation/remind-consultation";
import { sealRelease } from "~/services/release/seal-release";
import { sendConsultation } from "~/services/consultation/send-consultation";
import { sendQueuedMail } from "~/services/letters/send-mail";
import type { JobRunner, Lane } from "./worker";

const anIntake = z.object({ intakeId: z.string() });
const aCase = z.object({ caseId: z.string() });
const aPlan = z.object({ documentIds: z.array(z.string()).min(1) });
const aDocument = z.object({ documentId: z.string() });
const aRelease = z.object({ releaseId: z.string() });
const aConsultation = z.object({ consultationId: z.string() });
const aReminder = aConsultation.extend({ because: z.enum(["before-the-day", "day-passed"]) });
const aMail = z.object({ mailId: z.string() });

/** By the names that stand in the jobs table: a job queued by an earlier version must still be found. */
export const kinds: Record<string, JobRunner> = {
  "read-intake": (deps, { trust, payload }) => readIntake(deps, { trust, ...anIntake.parse(payload) }),
  "prepare-document": (deps, { trust, payload, signal }) =>
    prepareDocument(deps, { trust, ...aDocument.parse(payload), signal }),
  "find-twins": (deps, { trust, payload }) => findDuplicatePages(deps, { trust, ...aCase.parse(payload) }),
  "read-pages-again": (deps, { trust, payload }) => readPagesAgain(deps, { trust, ...aCase.parse(payload) }),
  "carry-pages": (deps, { trust, payload, signal }) => regroupPages(deps, { trust, ...aPlan.parse(payload), signal }),
  "build-release": (deps, { trust, payload }) => buildRelease(deps, { trust, ...aRelease.parse(payload) }),
  "seal-release": (deps, { trust, payload }) => sealRelease(deps, { trust, ...aRelease.parse(payload) }),
  "send-consultation": (deps, { trust, payload }) => sendConsultation(deps, { trust, ...aConsultation.parse(payload) }),
  "remind-consultation": (deps, { trust, payload }) => remindConsultation(deps, { trust, ...aReminder.parse(payload) }),
  "send-mail": (deps, { trust, payload }) => sendQueuedMail(deps, { trust, ...aMail.parse(payload) }),
};

/**
 * What is read or written in seconds, and somebody waits for: letters in, letters out. Preparing and burning in records
 * takes minutes, and a bundle of thousands of pages hours.
 */
const letters = ["read-intake", "send-mail", "send-consultation", "remind-consultation"];

/** A kind that no lane names goes with the records. */
export const lanes: readonly Lane[] = [
  { of: { only: letters }, atOnce: 2 },
  { of: { except: letters }, atOnce: 2 },
];
