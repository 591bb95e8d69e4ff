/** Every table, by room. Keys lead with the trust; ids are UUIDv7; days are `YYYY-MM-DD`. */
import { relationsOfCalendar } from "./calendar";
import { relationsOfCases } from "./cases";
import { relationsOfConsultation } from "./consultation";
import { relationsOfIntake } from "./intake";
import { relationsOfLetters } from "./letters";
import { relationsOfPeople } from "./people";
import { relationsOfRecords } from "./records";
import { relationsOfRelease } from "./release";
import { relationsOfWorklist } from "./worklist";

export * from "./people";
export * from "./calendar";
export * from "./jobs";
export * from "./cases";
export * from "./records";
export * from "./letters";
export * from "./consultation";
export * from "./intake";
export * from "./release";
export * from "./worklist";

/** Which rows name which, in the whole store. */
export const relations = [
  ...relationsOfPeople,
  ...relationsOfCalendar,
  ...relationsOfCases,
  ...relationsOfRecords,
  ...relationsOfLetters,
  ...relationsOfConsultation,
  ...relationsOfIntake,
  ...relationsOfRelease,
  ...relationsOfWorklist,
];
