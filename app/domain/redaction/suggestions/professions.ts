/**
 * Words that show somebody to be treating or to write the record for their profession. DPA 2018 Sch. 2 para. 17
 * presumes it reasonable to name health, social work and education professionals; AHRA 1990 s.5(2) excepts health
 * professionals only.
 */
import { anyBefore, anyOf, list } from "~/domain/terms/word-lists";

const healthRanks = anyBefore(list`
  lead, senior, specialist, advanced, clinical, community, district, practice, school, charge, staff, named,
  ward, theatre, research, specialty, trainee, locum, junior, foundation, house, associate, consultant,
  registered, mental health, psychiatric, learning disability, palliative care, diabetes, stroke, highly,
  principal, chief, deputy, band \d, macmillan, bank, agency, student, duty, on-?call, occupational,
  speech and language, orthopa?edic, breast care, stoma, tissue viability, heart failure, respiratory,
  paediatric, neonatal, general, nurse, upper limb, liaison, transplant, medical, surgical, ortho, medical on-?call,
  tb, icu, itu, ed, a&e, gum, night, day, case, care, link, bereavement, admitting,
  discharge, pre-?op, dialysis, renal, cancer, pain, continence, infection control, eating disorders?, camhs, perinatal,
  peri, mh, snr, sr, asst, sexual health, hlth, play, clin, haem, onc, physio, ward, safeguarding, nursery, visiting, treating, on call, scrub, recovery, community psychiatric
`);
const healthProfessions = anyOf(list`
  consultant, registrar, physician, surgeon, doctor, gp, general practitioner, nurse, sister, matron, midwife,
  health visitor, physio, physiotherapist, therapist, psychologist, psychiatrist, psychotherapist, counsellor,
  pharmacist, dietitian, dietician, podiatrist, radiographer, radiologist, sonographer, optometrist, orthoptist,
  audiologist, dentist, paramedic, practitioner, prescriber, clinician, anaesthetist, paediatrician, oncologist,
  cardiologist, neurologist, dermatologist, rheumatologist, urologist, gynaecologist, obstetrician,
  haematologist, geriatrician, ophthalmologist, pathologist, endocrinologist, gastroenterologist, phlebotomist,
  healthcare assistant, health care assistant, hca, healthcare support worker, support worker,
  care co-?ordinator, key ?worker, trainee doctor, house officer, sho, spr, st\d, ct\d, fy\d, f[12], st\d, anp,
  cpn, cns, rmn, rgn, rn, slt, salt, otr?, chiropractor, technician, operating department practitioner,
  clinical lead, clin lead, medical director, ward manager, site (?:manager|mgr), partner gp, gp partner, salaried gp,
  s\/n, sn, ssn, s\.n\., ch\/n, c\/n, st\/n, e\/n, d\/n(?: sister)?, dn, mw, cmw, c\/mw, hv, h\.?v\.?, m\/w, enp, anp, acp, pn, dsn, cns, ctns,
  reg, regs, cons\.?, conslt, sr reg, pharm, physios?, hcas?, nurses?, sisters?, doctors?, midwives, emt, para, paras,
  bank, agency, locum, chiropodist, psych, psychol, nursery nurse, scphn, crht, care coord\.?, coord\.?,
  co-?ordinator, key ?nurse, primary nurse, wd clerk, ward clerks?, receptionists?, call handler,
  dispatcher, ecp, acpp, gpst\d?, st\d(?:-\d)?, spr, f1, f2, fy1, fy2, imt\d?, slt, ots?, o\.t\.,
  therapy assistant, optician, orderly, odp, midwifery assistant, mca, mswa?, student,
  superintendent, registrar to, facilitator, health advis[eo]r, hlth advis[eo]r, advis[eo]r, pma, play spec(?:ialist)?, therapy, therapies,
  pharmacy, dietetics, audiology, acp, tnp, tssw, nurse specialist, nurse consultant, navigator, care navigator,
  discharge coord(?:inator)?, bed manager, bed mgr, site manager, rn\(?[acm]\)?, rn \(?[acm]\)?, sg lead, link worker, wellbeing coach, hosp at night,
  speech therapist, nursing associate, tissue viability, infection control, palliative care, social prescriber, duty worker, crisis worker, outreach worker,
  recovery worker, assistant psychologist, team leader, team lead, dept lead, phleb, hct, hcsw, snr hca, sen hca, fellow, clinical fellow, jcf, scf, housem[ae]n, orthodontist, tna, nqn, preceptee, mwa, msa, sonog, radiog, anaes, anaesth, obs reg, gynae reg, surg reg, med reg
`);
const health = `(?:${healthRanks}${healthProfessions})`;

const postNominals = anyOf(list`
  MB ?BS, MB ?Ch ?B, BM ?BS, BMBCh, MBBCh, MD, FRCS, MRCS, FRCP, MRCP, MRCGP, FRCA, FRCR, FRCPath, MRCPsych,
  FRCPsych, MRCOG, M\.B\.?, D\.P\.M\.?, M\.D\.?, F\.R\.C\.P\.?, M\.R\.C\.P\.?, F\.R\.C\.S\.?, B\.M\.?, Ch\.B\.?, HCA, HV, MW, EN, FY1, FY2, F1, F2, ST\d, CT\d, SpR, SHO, ANP, ENP, ACP, CPN, CNS, EMT, OT, PT, SLT, SCPHN, RGN, FRCOG, FRCOphth, MRCPCH, FRCPCH, DCH, DRCOG, BDS, MDS, RN, RGN, RMN, RM, RNLD, RSCN, SRN,
  SEN, MCSP, HCPC, MRPharmS, DipCOT, BSc, MSc, PhD, DClinPsy, GMC, NMC
`);

const socialRanks = anyBefore(list`
  senior, approved, allocated, duty, children's, adult, hospital, student, independent, lead, designated,
  deputy, head, class, form, special
`);
const socialProfessions = anyOf(list`
  social worker, amhp, approved mental health professional, social work assistant, care manager,
  reviewing officer, almoner, lady almoner, mental welfare officer, welfare officer, teacher, head ?teacher, headmaster, headmistress, senco, tutor, lecturer,
  educational psychologist, designated safeguarding lead
`);
const social = `(?:${socialRanks}${socialProfessions})`;

const otherRanks = anyBefore(list`medical, ward, senior, practice, clinic, department, team, hospital`);
const otherPosts = anyOf(list`
  secretary, receptionist, ward clerk, clerk, porter, cleaner, domestic, administrator, admin assistant,
  admin officer, booking officer, coder, volunteer, security officer, security guard, interpreter, chaplain,
  pals officer, complaints officer, complaints manager, practice manager, service manager, driver
`);
const other = `(?:${otherRanks}${otherPosts})`;

/** What a health professional does in a record, and how their part in it is called. */
const deedsOfStaff = anyOf(list`
  done, performed, inserted, sited, fitted, removed, repaired, sutured, planned, booked, scanned, checked, listed, reviewed,
  seen, examined, assessed, clerked, delivered, go, attempt, transferred, conveyed, transported, conducted, interviewed, intubated, lined, echo, ecg, uss, scan, bloods, swabs?, obs,
  cannula, cannulation, catheter, dressing, dressings, injection, assessment, visit, rounds?, supervised, consented, countersigned, bled, triaged, discharged, drained, dressed
`);
const appointments = anyOf(list`
  EMDR, CBT, DBT, physio, psychol(?:ogy)?, counselling, clinic, review, appt, appointment, recheck, f\/u, follow-?up, group
`);
const ambulanceServices = anyOf(list`
  LAS, SWAST, SWASFT, EMAS, YAS, NWAS, NEAS, SCAS, SECAMB, EEAST, WMAS, WAST, NIAS, ambulance, amb
`);
/** "seen Tues by", "cannula 3rd go by", "EMDR w.", "LAS K304, ". */
const longerActs = [
  String.raw`${deedsOfStaff}(?: [\w/]+){0,3} by`,
  String.raw`${appointments} (?:with|w\/|w)`,
  String.raw`${ambulanceServices}(?:[ ,:]{1,2}[A-Z]{0,3}\d{2,4}[A-Z]?)?`,
];
const act = anyOf([
  ...longerActs,
  ...list`
  countersigned by, c\/s, clin, (?:msg|message|call) taken(?: by)?, ring back by, d\/c by, d\/c'd by, sister[- ]in[- ]charge, scribe, chaperone, chaperoned by, asst, first asst, 1st asst, under supervision of, supervision of, supervised by, mdt, mdt present, paramedic crew,
  ambulance crew, amb crew, on behalf of, pp, p\.p\., site co-?ord, escort, nurses?, counter-?sig, bleep(?:ed)?, escalated to, advice from,
  seen(?: today| in clinic| on (?:the )?ward)? by, reviewed by, assessed by, examined by, admitted by,
  admitted under, discharged by, clerked by, treated by, operated on by, operated by, performed by, reported by,
  authori[sz]ed by, verified by, validated by, prescribed by, administered by, dictated by, entered by,
  recorded by, written by, documented by, completed by, electronically signed by, e-?signed(?: by)?, signed by,
  signed, under the care of, care of, under, referred by, referred to, referring (?:clinician|doctor|gp),
  requested by, requesting clinician, ordered by, (?:hand ?over|h\/o) (?:to|from|by), handed over (?:to|by), d\/w,
  disc(?:uss(?:ed)?)?\.? (?:with|w\/?), checked (?:with|w\/?), 2nd check(?:er)?, second check(?:er)?, s\/w,
  w\/r, wr, s\/b, r\/v by, rv by, r\/b, o\/c, vetted w(?:ith)?, typed, rptd by, reptd by, recvd by, received by,
  rec'?d (?:handover )?(?:by|from), accepted by, admitting, glued by, sutured by, stitched by, cannulated by, catheterised by, taken by,
  prepared by, badge, name badge, nurses on, on duty, on shift, staff on, handler, my colleague,
  our colleague, speaking colleague, (?<=^|\n)crew, crew(?= ?\(),
  ward round(?: with| by|:)?, registered gp, usual gp, named gp, responsible clinician, rc,
  named (?:nurse|consultant|midwife|clinician), attending, author, assessor, assistant, operator, anaesthetist,
  surgeon, scrub, first assistant, hcp, staff name, staff, clinician, nurse in charge, nic
`,
]);

/** "dietician review: ", "named nurse today: ", "Reg on call = ", "Ward Clerk 3B (", "Practitioner ID 4431 ". */
const ofHealth = String.raw`(?:'s (?:name|signature|sig)|(?: (?:review|r\/v|rv|input|assessment|team|visit|name|on[- ]?call|today|tonight|nights?|(?:(?:ID|no|code)[.:]? ?)?#?\d{3,8}|\d{1,2}[a-c]))){0,2}`;
const theTitle = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\.?\\s+)?";

const saysOf = "(?:advised|told|informed|visited|rang|called|aware|to|attended|came|saw|asked|in charge|with|from)";

/** Ends just before a name. */
export const healthBefore = new RegExp(
  `(?<![\\p{L}/'])(?:${act}|${health}s?${ofHealth})\\.?\\s*(?:[:,(/|=-]|called|named|name:?|is|was){0,2}\\s*["']?${theTitle}$`,
  "iu",
);
export const socialBefore = new RegExp(`\\b${social}s?\\s*(?:[:,(-]|is|was)?\\s*${theTitle}$`, "i");
export const otherStaffBefore = new RegExp(`\\b(?:${other}|typed by)\\s*(?:[:,(-]|is|was)?\\s*${theTitle}$`, "i");

/** What a clinic, a ward or a firm is called, right before or after a name. */
export const specialty = anyOf(list`
  orthopaedics, ortho, rheumatology, cardiology, urology, neurology, gastroenterology, gastro, haematology, oncology, dermatology,
  radiology, psychiatry, paediatrics, paeds, obstetrics, gynaecology, gynae, obs, o&g, ent, ophthalmology, maxfax, vascular, surgery,
  surgical, general medicine, geriatrics, elderly care, coe, anaesthetics, icu, itu, hdu, a&e, pathology, neurosurgery, plastics,
  nephrology, renal, endocrinology, respiratory, chest, orthogeriatrics, stroke, palliative care, pain clinic, microbiology, pharmacy
`);

const between = "\\s*(?:[,(\\n/|=-]|\\s)\\s*(?:(?:is |was )?(?:a|an|the|our|your|my|your)\\s+)?";
/** "(NHS Tayside)", ", Ward 7", ", Rheumatology": the office in which a name stands. */
const atWork = String.raw`(?:NHS|theatres?|hospice|PALS|surgery|pharmacy|labs?|dietetics|physio|radiology|x-?ray|reception|switchboard|${specialty}|ward \w{1,3}|dept|department)`;
const afterName = anyOf([health, String.raw`band \d`, "bleep", "GMC", "NMC", "HCPC", String.raw`#\s?\d{3,4}\b`, "ext"]);
const unsure = "(?:sisters?|doctors?|students?|bank|agency|nurses?|partners?|counsellor|consultant|reg|para)";
/** Begins just after a name; not "Alan came with the nurse", nor whom the profession speaks with. */
export const healthAfter = new RegExp(
  `^(?![^\\S\\n]+${unsure}\\b)${between}${afterName}\\b(?!'s)(?!\\s+(?:${saysOf})\\b)`,
  "iu",
);
export const atWorkAfter = new RegExp(
  String.raw`^(?:\s*[,(]\s*(?:${atWork})(?=[\s,.;)]|$)|\s(?:in|at|from|on) (?:the )?${atWork}(?=[\s,.;)]|$)|\s*[<(]\s*(?:mailto:)?[\w.+-]+@(?:[\w-]+\.)*nhs\.(?:net|uk)|'s (?:reg|registrar|sho|houseman|clinic|list|waiting list|team|firm|secretary|ward round|ward)(?![\p{L}])|,? (?:on|who was on) (?:nights?|days|lates?|earl(?:y|ies)|shift|duty|call)(?![\p{L}])|[.\n ]{1,2}\(?(?:for|pp|p\.p\.) (?:Dr|Mr|Miss|Prof)\.? \p{Lu}|\.\s(?:I am|I'm|I was) (?:an?|the) ${health}|,? who (?:did my|operated|treated|examined|nursed|delivered)(?![\p{L}]))`,
  "iu",
);
/** "Ortho Mr Hopewell": only before a title. */
export const specialtyBefore = new RegExp(String.raw`(?<![\p{L}])${specialty}[ :,-]{1,3}$`, "iu");
/** "Podiatry - Fay", "lactation: Oona". */
export const departmentBefore = new RegExp(
  String.raw`(?<![\p{L}])(?:${specialty}|lactation|stoma|podiatry|dental|dietetics|SALT|physio|OT|audiology|orthotics|phlebotomy)\s?[:-]\s$`,
  "iu",
);
/** "Ward Manager", "Night Sister": not somebody called so. */
export const isProfession = new RegExp(`^(?:${health}|${other}|${social})$`, "i");
/** "Rang pharmacy, spoke to": an office is rung, and somebody there answers. */
export const officeRung = new RegExp(
  String.raw`(?<![\p{L}])(?:rang|phoned|called|t\/c|tel|contacted|bleeped) (?:to |the )?(?:${atWork}|lab|ward|surgery|dept|site team)[^.\n]{0,12}(?:spoke|spoken|speaking) (?:to|with)\s$`,
  "iu",
);
/** Whoever was a nurse is treating nobody: "a retired nurse, Miss Crabbe", "her doctors: ". */
export const notTreating = new RegExp(
  String.raw`(?<![\p{L}])(?:retired|former|ex|is an?|was an?|works as an?|her|his|their)[ -]+(?:[\p{L}]+ )?(?:nurses?|doctors?|sisters?|midwife|gp|matron|paramedic|carers?|pharmacist|dentist)[,:]?\s*$`,
  "iu",
);
export const worksElsewhere = new RegExp(
  String.raw`^\s+(?:is|was|works as|trained as|worked as) (?:herself |himself )?an? (?:[\p{L}]+ )?${anyOf(list`
    nurse, doctor, midwife, gp, paramedic, pharmacist, dentist, carer, physio, hca
  `)}(?![\p{L}])`,
  "iu",
);

/** Letters after a name: capitals only, or "sen" and "md" would be found in words. */
export const postNominalAfter = new RegExp(`^\\s*[,(-]?\\s*${postNominals}(?![A-Za-z])`);
export const socialAfter = new RegExp(`^${between}${social}\\b(?!'s)`, "i");
export const otherStaffAfter = new RegExp(`^${between}${other}\\b(?!'s)`, "i");
