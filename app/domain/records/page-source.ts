/** Where a page comes from, as its own words say: what kind of record it is, of which department, at which site. */
import { list } from "~/domain/terms/word-lists";
import type { RecordKind } from "~/domain/terms/vocabulary";

const pageKinds = ["letter", "nursing-notes", "lab-result", "imaging-report", "correspondence"] as const;
export type PageKind = (typeof pageKinds)[number];

/** A department whose records can be asked for by themselves. */
type PageArea = Extract<RecordKind, "maternity" | "emergency-department" | "therapy">;

export type PageSource = { kind: PageKind | null; areas: PageArea[]; department: string | null; sites: string[] };

const ofImaging = String.raw`\b(radiology|imaging|x-?ray|ultrasound|CT|MRI|mammogra\w+|DEXA)\b`;

/** Who writes about a claim or a complaint. */
const outsiders = list`
  solicitors?, LLP, insurers?, claims? (handler|reference), ombudsman, PALS, complaints? (team|manager|department)
`;
const ofClaims = list`our client, your client, letter of claim, form of authority`;

/** What speaks for a kind of record. One sign may be chance, so that two are needed. */
const signs: Record<PageKind, readonly RegExp[]> = {
  letter: [
    /^dear\b/i,
    /\byours (sincerely|faithfully)\b/i,
    /\b(date of clinic|clinic date|date typed|date dictated|discharge summary)\b/i,
    /\b(diagnos[ie]s|plan|medication)\s*:/i,
    /\b(consultant|registrar)\b/i,
  ],
  "nursing-notes": [
    /\b(nursing (notes?|record|care plan|evaluation)|care plan)\b/i,
    /\b(staff nurse|registered nurse|RGN|RN|HCA|night shift|early shift|late shift|handover)\b/,
    /\b(fluid balance|observations|pressure areas?|NEWS2?|waterlow|slept well|settled night)\b/i,
    /^\d{1,2}[:.]\d{2}\b/,
  ],
  "lab-result": [
    /\b(laborator(y|ies)|pathology|haematology|biochemistry|microbiology|histology)\b/i,
    /\b(specimen|sample) (type|no|number|collected|received)\b/i,
    /\breference (range|interval)\b/i,
    /\b(haemoglobin|creatinine|sodium|potassium|white cells?|platelets|CRP|eGFR)\b/i,
    /\b(mmol\/L|g\/L|umol\/L|µmol\/L|10\^?9\/L|mg\/L)/,
  ],
  "imaging-report": [
    new RegExp(String.raw`${ofImaging}[^.]{0,40}\b(report|department|examination|request)\b`, "i"),
    /\b(clinical (history|indication|details))\s*:/i,
    /\b(findings|conclusion|impression)\s*:/i,
    /\b(radiologist|radiographer|reported by|verified by)\b/i,
    /\b(no fracture|contrast|axial|lateral view|AP view)\b/i,
  ],
  correspondence: [
    new RegExp(String.raw`\b(${outsiders.join("|")})\b`),
    /\b(our ref|your ref|our client|your client|without prejudice|letter of claim|form of authority)\b/i,
    /^dear\b/i,
    /\byours (sincerely|faithfully)\b/i,
  ],
};

/** Shared by several kinds, these alone decide nothing. */
const needed: Partial<Record<PageKind, RegExp>> = {
  letter: /^dear\b|\byours (sincerely|faithfully)\b|\bdischarge summary\b/im,
  correspondence: new RegExp(String.raw`\b(${[...outsiders, ...ofClaims].join("|")})\b`, "im"),
};
const signsNeeded = 2;

const areaSigns: Record<PageArea, RegExp> = {
  maternity: /\b(maternity|obstetric\w*|midwi(fe|ves|fery)|antenatal|postnatal|labour ward)\b/i,
  "emergency-department": /\b(emergency department|accident (and|&) emergency|A ?& ?E)\b/i,
  therapy: /\b(physiotherap\w*|occupational therap\w*|speech and language therap\w*)\b/i,
};

const headLines = 15;
/** The surest first: "Riverside Clinic" may be a site. */
const departments = [
  /\bDepartment of (?:[A-Z][\w&-]*)(?: (?:and |& )?[A-Z][\w&-]*){0,3}/,
  /\b(?:[A-Z][\w&-]* ){1,3}(?:Department|Unit|Directorate)\b/,
  /\bWard [A-Z\d]\w*/,
  /\b(?:[A-Z][\w&-]* ){1,3}Clinic\b/,
];
const site = /\b(?:[A-Z][\w'’.-]*\s){1,4}(?:Hospital|Infirmary|Hospice|Treatment Centre|Health Centre|Clinic)\b/g;

export function pageSource(lines: readonly string[]): PageSource {
  const head = lines.slice(0, headLines);
  return {
    kind: kindOf(lines),
    areas: (Object.keys(areaSigns) as PageArea[]).filter((area) => head.some((line) => areaSigns[area].test(line))),
    department: departments.flatMap((name) => head.flatMap((line) => name.exec(line)?.[0] ?? []))[0] ?? null,
    sites: [
      ...new Set(
        head.flatMap((line) => line.match(site) ?? []).map((name) => name.replace(/^(The|At|To|From) /, "").trim()),
      ),
    ].slice(0, 4),
  };
}

/** The kind with most signs; of two with as many, the later in the list, which is the more particular. */
function kindOf(lines: readonly string[]): PageKind | null {
  const whole = lines.join("\n");
  let best: { kind: PageKind; count: number } | null = null;
  for (const kind of pageKinds) {
    if (needed[kind] && !needed[kind].test(whole)) continue;
    const count = signs[kind].filter((sign) => lines.some((line) => sign.test(line))).length;
    if (count >= signsNeeded && count >= (best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind ?? null;
}
