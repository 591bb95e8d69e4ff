/** What one page gives away, by itself. */
import type { Word } from "~/domain/records/pages";
import type { KnownPatient, LeadOnPage, PageReading } from "./kinds";
import { opinionOn } from "./learnt/opinion";
import { learntWeights, type Weights } from "./learnt/weights";
import { withOpinion } from "./learnt/with-opinion";
import { oldPageLeads } from "./old-pages";
import { pageText } from "./page-text";
import { readByRules } from "./read-by-rules";

/** By the rules, and by what was learnt beside them. */
export function readPage(
  number: number,
  words: readonly Word[],
  patient: KnownPatient,
  weights: Weights = learntWeights(),
): PageReading {
  const page = pageText(words);
  const rules = readByRules(page, patient);
  const leads = withOpinion(page, patient, rules, opinionOn(page, patient, rules, weights));
  return {
    page: number,
    leads: [...leads.map(withoutPlace), ...oldPageLeads(words)],
    professionals: rules.professionals,
    patientAlso: rules.patientAlso,
  };
}

const withoutPlace = ({ start: _start, end: _end, ...lead }: LeadOnPage) => lead;
