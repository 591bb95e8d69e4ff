/**
 * Words that point to a reason of the catalogue: one suggestion a page and subject, at the first place, for a person to
 * read on from.
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import type { Lead, SuggestionKind } from "./kinds";
import { leadAt } from "./numbers";
import { matchesOf, type PageText } from "./page-text";
import { relativeSaysOrIs } from "./relations";

type Pointer = Extract<SuggestionKind, "safeguarding" | "police" | "complaint" | "legal-advice">;

/** A phrase may run over the end of a line. */
const overLines = (phrases: readonly string[]) =>
  new RegExp(String.raw`\b${anyOf(phrases)}\b`.replaceAll(" ", String.raw`\s+`), "gi");

const safeguarding = list`
  safeguarding, child protection, section 47, s\.?47 enquir\w+, MARAC, MASH referral,
  domestic (?:abuse|violence), non-accidental injur\w+, (?:sexual|physical|emotional|financial) abuse,
  sexually abused, child in need, strategy (?:meeting|discussion), care proceedings, coercive control,
  honour[- ]based, female genital mutilation, FGM, child sexual exploitation, modern slavery,
  looked[- ]after child, (?:severe|medical|parental|self) neglect, adult at risk, vulnerable adult referral,
  at[- ]risk register
`;

const police = list`
  police, crime (?:reference|number|ref), arrested, in custody, on bail, bail conditions, restraining order,
  non-molestation order, MAPPA, probation(?: officer| service)?, magistrates, crown court,
  criminal (?:record|proceedings|investigation), under caution, convicted, prosecut(?:ed|ion)
`;

const complaint = list`
  (?:formal|written|official|verbal|her|his|their|your|a|the|this) complaint(?! of),
  complaints (?:team|department|manager|procedure|officer|file), PALS, ombudsman, PHSO, datix,
  incident (?:form|report), serious incident, duty of candour, wish(?:es)? to complain, complain(?:ed)? about,
  letter of complaint
`;

const legalAdvice = list`
  legal advice, legal opinion, solicitors?, barrister, counsel's (?:opinion|advice), advice of counsel,
  without prejudice, legally privileged, legal privilege, privileged and confidential,
  letter before (?:action|claim), letter of claim, clinical negligence, litigation, NHS Resolution,
  legal (?:team|department|services), claims (?:manager|handler), in contemplation of proceedings
`;

const subjects: Record<Pointer, { phrases: RegExp; why: string }> = {
  safeguarding: { phrases: overLines(safeguarding), why: "Words about safeguarding" },
  police: { phrases: overLines(police), why: "Words about the police or a crime" },
  complaint: {
    phrases: overLines(complaint),
    why: "Words about a complaint: complaints are kept apart from the health record",
  },
  "legal-advice": { phrases: overLines(legalAdvice), why: "Words about legal advice or a claim" },
};

export function pointerLeads(page: PageText): Lead[] {
  return (Object.keys(subjects) as Pointer[]).flatMap((kind) => {
    const [first, ...others] = matchesOf(subjects[kind].phrases, page).filter(
      (found) => !/presenting\s+$/i.test(page.text.slice(0, found.start)),
    );
    if (!first) return [];
    const rest = others.length > 0 ? ` (${others.length} more on this page)` : "";
    return [leadAt(page, kind, first, first.text.toLowerCase().replace(/\s+/g, " "), `${subjects[kind].why}${rest}`)];
  });
}

/** "her mother said …": something told by or of a relative, where no name is needed to know who is meant. */
export function relationshipLeads(page: PageText): Lead[] {
  return [...page.text.matchAll(new RegExp(relativeSaysOrIs, `${relativeSaysOrIs.flags}d`))].map(({ indices }) => {
    const [start, end] = indices!.groups?.["it"] ?? indices!.groups?.["it2"] ?? indices![0]!;
    const text = page.text.slice(start, end);
    return leadAt(
      page,
      "relationship",
      { start, end, text },
      text.toLowerCase().replace(/\s+/g, " "),
      "Something a relative or friend said, or that is said of one",
    );
  });
}
