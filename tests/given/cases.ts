/** Cases in the store, said in few words. Everybody in them is invented. */
import { appendToHistory, openCase } from "#db/cases/case-history";
import { nextCaseNumber } from "#db/cases/cases";
import { newId } from "#db/engine/ids";
import { addPatient, addRequest, type Patient, type Request } from "#db/cases/requests";
import type { Case } from "#db/schema";
import { indexCase } from "#db/cases/search";
import type { Store } from "#db/engine/store";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { regimeFor } from "~/domain/terms/regime";
import type { AuthorityKey, RequestKind } from "~/domain/terms/vocabulary";

export type GivenCase = {
  trust?: number;
  kind?: RequestKind;
  receivedOn?: CalendarDay;
  /** Left out, the patient, or the personal representative of the dead. */
  requester?: AuthorityKey;
  /** What happened after the receipt. */
  then?: CaseEventBody[];
  patient?: Partial<Patient>;
  request?: Partial<Request>;
  assigneeId?: string;
  firmId?: string;
};

export async function givenCase(store: Store, given: GivenCase = {}): Promise<Case> {
  const { trust = 1, kind = "access", receivedOn = "2026-06-03", then = [], assigneeId = null, firmId = null } = given;
  const at = new Date(`${receivedOn}T09:00:00Z`);
  const id = newId();
  const patient: Patient = {
    trustId: trust,
    id: newId(),
    familyName: "Brightwater",
    givenNames: "Amelia",
    bornOn: "1961-04-02",
    diedOn: null,
    nhsNumber: "9990000018",
    hospitalNumber: null,
    address: "1 Example Street",
    formerNames: null,
    otherNumbers: null,
    notTheirs: null,
    ...given.patient,
  };
  const request: Request = {
    trustId: trust,
    caseId: id,
    intakeId: null,
    requesterName: "Amelia Brightwater",
    organisation: "",
    email: "a.brightwater@mail.example",
    address: "",
    theirReference: "",
    sites: "[]",
    recordKinds: "[]",
    recordsFrom: null,
    recordsTo: null,
    details: "",
    delivery: "e-mail",
    ...given.request,
  };
  const received: CaseEventBody = {
    type: "request-received",
    on: receivedOn,
    kind,
    regime: regimeFor(kind, receivedOn),
    requester: given.requester ?? (kind === "deceased-access" ? "pr" : "patient"),
    channel: "e-mail",
  };
  return store.write(trust, async (db) => {
    const number = await nextCaseNumber(db, trust, 2026);
    await addPatient(db, patient);
    const kase = await openCase(
      db,
      { trust, id, number, patientId: patient.id, firmId, assigneeId, openedAt: at },
      [received],
      "system",
      at,
    );
    await addRequest(db, request);
    await indexCase(db, trust, id, [
      number,
      patient.familyName,
      patient.givenNames,
      patient.nhsNumber ?? "",
      patient.hospitalNumber ?? "",
      request.requesterName,
      request.organisation,
      request.theirReference,
    ]);
    return then.length > 0 ? appendToHistory(db, kase, then, "system", at) : kase;
  });
}
