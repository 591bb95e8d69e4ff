/**
 * The page says what the trust's table of authorities says: for each row its documents, its checks and its law, source
 * beside screen.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { authorityRow } from "~/domain/identity/authority";
import { authorityKeys, type AuthorityKey } from "~/domain/terms/vocabulary";

type Row = {
  key: AuthorityKey;
  requester: string;
  regime: string;
  documents: string[];
  checks: string[];
  scope: string;
  source: string;
  confidence: "read" | "assumed";
};
const table = JSON.parse(readFileSync(new URL("authority.json", import.meta.url), "utf8")) as Row[];
const rowOf = (key: AuthorityKey) => table.find((row) => row.key === key)!;

const id =
  "ID: driving licence OR passport OR two utility bills (the trust's published rule); skip when reasonable doubt is absent (known email, portal login)";
/** Proof of who they are, which has a page of its own. */
const identity = "(identity)";
const lpa =
  "the registered power of attorney (stamped VALIDATED-OPG), its online access code, or a search of the register of the Office of the Public Guardian";
const lacksCapacity = "evidence that the patient cannot make this decision";
const pr = "the grant of probate, the letters of administration, or the will that names the executor";

/** In the table, and on the screen: one line may stand for several. */
type Lines = [inTable: string, ...onScreen: string[]][];

const documents: Record<AuthorityKey, Lines> = {
  patient: [[id, identity]],
  solicitor: [
    [
      "signed, dated authority naming the trust (BMA/Law Society form accepted, not compulsory)",
      "the patient's signed and dated authority that names the trust (the BMA and Law Society form will do)",
    ],
    ["firm details", "the firm's details"],
  ],
  "relative-consent": [
    ["signed consent", "the patient's signed consent"],
    [`${id} for patient and requester`, "proof of the patient's own identity", identity],
  ],
  child: [["proof of identity suited to age", identity]],
  "parent-young": [
    [
      "full birth certificate, adoption certificate, PR agreement/order or court order",
      "the full birth certificate, the adoption certificate, or the agreement or order that gives parental responsibility",
    ],
    [id, identity],
  ],
  "parent-competent": [
    ["child's written consent", "the child's written consent"],
    ["proof of PR", "proof of parental responsibility"],
    [id, identity],
  ],
  "la-care-order": [
    ["care order (Children Act 1989 s.31/33)", "the care order (Children Act 1989 s.31 and s.33)"],
    ["letter on headed paper", "a letter on headed paper"],
  ],
  "lpa-hw": [
    ["registered LPA (stamp VALIDATED-OPG) or online access code, or OPG register search", lpa],
    [id, identity],
    ["evidence the donor lacks capacity", lacksCapacity],
  ],
  "lpa-pf": [["as above", lpa, identity, lacksCapacity]],
  deputy: [
    ["sealed order", "the sealed order"],
    [id, identity],
  ],
  imca: [["appointment letter", "the letter of appointment"]],
  "litigation-friend": [["court certificate/order", "the court's certificate or order"]],
  pr: [
    ["grant of probate or letters of administration, or will naming the executor", pr],
    [id, identity],
    ["death certificate / date of death", "the death certificate, or the date of death"],
  ],
  claimant: [
    ["statement of the claim and why the records matter", "a statement of the claim and why the records matter to it"],
    [
      "proof of relationship/dependency or interest under an earlier will",
      "proof of relationship, of dependency, or of interest under an earlier will",
    ],
    [id, identity],
  ],
  "solicitor-deceased": [
    ["authority from the PR/claimant", "the client's signed authority"],
    [
      "the PR/claimant documents above",
      `for a personal representative: ${pr}`,
      "for a claimant: a statement of the claim, and proof of the client's interest",
    ],
  ],
  "relative-deceased": [
    ["consent of the PR, or court order", "the consent of the personal representative, or a court order", identity],
  ], // who they are is asked besides: release is at discretion
  police: [["written request stating statutory basis", "a written request that states the law it is made under"]],
  court: [["sealed order", "the sealed order"]],
  "insurer-employer": [
    [
      "Access to Medical Reports Act 1988 consent",
      "the patient's consent under the Access to Medical Reports Act 1988",
    ],
  ],
};

const checks: Record<AuthorityKey, Lines> = {
  patient: [
    [
      "ask ID only where reasonable doubt; ask promptly",
      "Ask for identity only where there is reasonable doubt, and ask promptly",
    ],
  ],
  solicitor: [
    [
      "scope of consent (all records / incident only)",
      "What the patient agreed to: all records, or those of one incident",
    ],
    [
      "age of consent: policy default 6 months, warn not block (assumption)",
      "An authority older than six months: ask whether it still stands",
    ],
    ["if doubtful, offer to send to the patient", "Where in doubt, offer to send the records to the patient"],
  ],
  "relative-consent": [],
  child: [
    [
      "no fixed age in England and Wales: assess understanding (Gillick); Scottish 12+ presumption does not apply",
      "Proof of identity suited to their age",
      "No fixed age in England and Wales: does the child understand what they ask for? (Gillick)",
      "The Scottish presumption at twelve does not apply",
    ],
  ],
  "parent-young": [
    ["best interests", "The child's best interests"],
    ["Sch 3 para 4 expectations/wishes", "What the child expected or wished (Sch. 3 para 4)"],
    ["Sch 3 para 21 child abuse data", "Child abuse information (Sch. 3 para 21)"],
    ["court orders limiting contact", "Court orders that limit contact"],
  ],
  "parent-competent": [
    [
      "refuse without consent; child may ask for nothing to be shared (para 4(2)(c))",
      "Refuse without the child's consent",
      "The child may ask for nothing to be shared (Sch. 3 para 4(2)(c))",
    ],
  ],
  "la-care-order": [],
  "lpa-hw": [
    ["LPA ends on death", "The power ends with the patient's death"],
    [
      "relevant and in best interests; OPG: not identical to a full SAR",
      "Relevant, and in the patient's best interests: not the same as a full access request",
    ],
    ["restrictions in the instrument", "Restrictions in the instrument"],
  ],
  "lpa-pf": [
    [
      "OPG: may access relevant records; ICO accepts P&A attorneys; others limit to financial relevance -> manager decision",
      "How far such an attorney may see health records is disputed: a manager decides",
    ],
  ],
  deputy: [
    ["order covers the matter", "The order covers the matter"],
    [
      "Sch 3 para 4(1)(c): expectations and wishes apply",
      "What the patient expected or wished applies (Sch. 3 para 4(1)(c))",
    ],
  ],
  imca: [["MCA 2005 s.35(6)", "Mental Capacity Act 2005 s.35(6)"]],
  "litigation-friend": [],
  pr: [
    [
      "ask within 14 days if not proved (s.3(6))",
      "Where the application does not prove it, ask within 14 days (s.3(6))",
    ],
    ["patient's note s.4(3)", "A note that the patient wanted no access given (s.4(3))"],
  ],
  claimant: [
    [
      "will disputes count (Tubb v Rosmellyn Surgery [2025] EWCC 23, county court, persuasive only)",
      "A dispute over the will counts (Tubb v Rosmellyn Surgery [2025] EWCC 23, persuasive only)",
    ],
  ],
  "solicitor-deceased": [],
  "relative-deceased": [
    [
      "no right as next of kin; discretionary, common-law confidence",
      "Next of kin have no right as such: the duty of confidence outlives the patient, and release is at the trust's discretion",
    ],
  ],
  police: [
    [
      "DPA Sch 2 para 2/5; no duty without a court order",
      "DPA 2018 Sch. 2 paras 2 and 5: no duty to answer without a court order",
    ],
  ],
  court: [["legal team", "Send it to the legal team"]],
  "insurer-employer": [
    [
      "do not accept as a SAR; DPA s.184 makes enforced access an offence",
      "Do not accept it as an access request: forcing one is an offence (DPA 2018 s.184)",
    ],
  ],
};

const regimes: Record<string, string[]> = {
  "uk-gdpr": ["uk-gdpr"],
  "uk-gdpr / best-interests disclosure": ["best-interests"],
  other: ["mental-capacity-act"],
  "ahra-1990": ["ahra-1990"],
  none: ["discretionary"],
  "not a SAR": ["not-an-access-request"],
  redirect: ["redirected"],
};

test("the table and the desk know the same requesters", () =>
  expect(table.map(({ key }) => key).sort()).toEqual([...authorityKeys].sort()));

describe.each(authorityKeys)("%s", (key) => {
  const row = authorityRow(key);
  const onScreen = (lines: Lines) => lines.flatMap(([, ...ours]) => ours);

  test("every document of the table is asked for, and no other", () => {
    expect(documents[key].map(([inTable]) => inTable)).toEqual(rowOf(key).documents);
    expect(onScreen(documents[key]).filter((line) => line !== identity)).toEqual(row.documents);
    expect(onScreen(documents[key]).includes(identity)).toBe(row.identity);
  });

  test("every check of the table is on the page, and no other", () => {
    expect(checks[key].map(([inTable]) => inTable)).toEqual(rowOf(key).checks);
    expect(onScreen(checks[key])).toEqual(row.checks);
  });

  test("the law it stands under, and whether that was read", () => {
    expect(regimes[rowOf(key).regime]).toContain(row.regime);
    expect(row.confidence).toBe(rowOf(key).confidence);
    expect(row.scope).not.toBe("");
  });
});
