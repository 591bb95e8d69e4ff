/** What a rule answers: the facts to record, or the reason why not. */
import type { CaseEventBody } from "./case-events";

export type Refused<Because extends string> = { ok: false; because: Because };
export type Decision<Because extends string, Value = CaseEventBody[]> = { ok: true; events: Value } | Refused<Because>;

export const decided = (...events: CaseEventBody[]): { ok: true; events: CaseEventBody[] } => ({ ok: true, events });

export const refused = <Because extends string>(because: Because): Refused<Because> => ({ ok: false, because });
