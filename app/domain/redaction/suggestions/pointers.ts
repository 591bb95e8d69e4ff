/**
 * Words that point to a reason of the catalogue: one suggestion a page and subject, at the first place, for a person to
 * read on from.
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import type { LeadOnPage, SuggestionKind } from "./kinds";
import { leadAt } from "./numbers";
import { matchesOf, type PageText } from "./page-text";
import { relativeSaysOrIs } from "./relations";

type Pointer = Extract<
  SuggestionKind,
  "harm" | "confidence" | "safeguarding" | "police" | "complaint" | "legal-advice"
>;

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

const notWanting = [
  String.raw`(?:do(?:es)?|did|would|could)(?:n't|nt| not) (?:want|wish|care) to`,
  String.raw`not (?:want|wanting|wish|wishing) to`,
  String.raw`no longer (?:wants?|wish(?:es)?) to`,
];
const towardsDeath = "(?:live|be alive|be here any ?more|wake up|go on|carry on|exist)";

/** Distress that a person may not bear to read, or from which harm could follow. */
const harm = [
  ...list`
    suicid(?:e|al|ality), self[- ]?harm(?:s|ed|ing)?, overdos(?:e|ed|es), (?:take|took|taken|taking) (?:his|her|their) own life,
    end(?:ing)? it all, end(?:ing)? (?:his|her|their|my) (?:own )?life, kill(?:ing)? (?:himself|herself|themselves|myself),
    (?:wish(?:es|ed)?|rather) (?:to be|(?:he|she|they|i) (?:was|were)) dead, want(?:s|ed|ing)? to die, better off dead,
    better off without (?:me|him|her|them), no (?:reason|point|will) (?:to|in) (?:live|living|going on|carrying on),
    (?:can't|cannot|couldn't|could not) (?:go on|carry on|face another day), life (?:is )?not worth living, tired of (?:life|living),
    (?:thoughts|plans) of (?:death|dying|ending \w+ life|hanging|jumping), (?:tried|attempted|threatened|threatens|planned) to (?:hang|drown|kill|poison|strangle|stab|harm|hurt|jump),
    (?:hung|hanged|hanging|strangled|drowned) (?:himself|herself|themselves), ligatures?, cut(?:s|ting)? (?:his|her|their) (?:wrists?|arms?),
    raped?, sexual(?:ly)? assault(?:ed)?
  `,
  ...notWanting.map((words) => `${words} ${towardsDeath}`),
];

const negated = String.raw`(?:do|does|did|must|should|would|will|may|is|are|was|has|have|had)(?:n't|nt| not)`;
const somebody = String.raw`(?:[\w'-]+ ){0,4}?`;
const getsToKnow = "(?:be told|be informed|be aware|know|find out|hear|learn|see this|read this)";

/** What was said on the understanding that it goes no further, or that somebody has not been told. */
const confidence = [
  ...list`
    in (?:strict(?:est)? )?confidence, told (?:me |us )?(?:privately|discreetly|secretly), off the record, between ourselves, not told, never told,
    not (?:to )?be (?:told|informed|disclosed|shared|shown), not (?:been )?(?:told|informed|aware), un(?:a)?ware of, in ignorance of,
    (?:has|have|had|was|were|is)(?:n't|nt) (?:been )?(?:told|informed|aware), keep (?:this|it|that) (?:from|quiet|private|between), kept from, keep quiet,
    without (?:the patient|him|her|them)(?:'s)? knowing, behind (?:his|her|their) back, (?:wish(?:es)? to )?remain anonymous, anonymously, not for disclosure,
    third party information, nobody (?:else )?(?:knows|to know|tell)
  `,
  String.raw`${negated} ${somebody}(?:want|wish|like|wants|wished) ${somebody}(?:to )?${getsToKnow}`,
  String.raw`${negated} (?:to )?(?:tell|mention|disclose|let on|repeat this|share this)`,
  String.raw`(?:asks?|asked|begs?|begged|requests?|requested) ${somebody}not (?:to )?(?:be )?(?:told|tell|shared?|disclosed?|mention|say)`,
];

const subjects: Record<Pointer, { phrases: RegExp; why: string }> = {
  harm: { phrases: overLines(harm), why: "Words about serious harm or distress" },
  confidence: {
    phrases: overLines(confidence),
    why: "Something told in confidence, or that the patient has not been told",
  },
  safeguarding: { phrases: overLines(safeguarding), why: "Words about safeguarding" },
  police: { phrases: overLines(police), why: "Words about the police or a crime" },
  complaint: {
    phrases: overLines(complaint),
    why: "Words about a complaint: complaints are kept apart from the health record",
  },
  "legal-advice": { phrases: overLines(legalAdvice), why: "Words about legal advice or a claim" },
};

export function pointerLeads(page: PageText): LeadOnPage[] {
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
export function relationshipLeads(page: PageText): LeadOnPage[] {
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
