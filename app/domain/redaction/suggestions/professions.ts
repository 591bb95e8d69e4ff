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
  paediatric, neonatal, general, nurse, upper limb
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
  clinical lead, medical director, ward manager, partner gp, gp partner, salaried gp
`);
const health = `(?:${healthRanks}${healthProfessions})`;

const postNominals = anyOf(list`
  MB ?BS, MB ?Ch ?B, BM ?BS, BMBCh, MBBCh, MD, FRCS, MRCS, FRCP, MRCP, MRCGP, FRCA, FRCR, FRCPath, MRCPsych,
  FRCPsych, MRCOG, FRCOG, FRCOphth, MRCPCH, FRCPCH, DCH, DRCOG, BDS, MDS, RN, RGN, RMN, RM, RNLD, RSCN, SRN,
  SEN, MCSP, HCPC, MRPharmS, DipCOT, BSc, MSc, PhD, DClinPsy, GMC, NMC
`);

const socialRanks = anyBefore(list`
  senior, approved, allocated, duty, children's, adult, hospital, student, independent, lead, designated,
  deputy, head, class, form, special
`);
const socialProfessions = anyOf(list`
  social worker, amhp, approved mental health professional, social work assistant, care manager,
  reviewing officer, teacher, head ?teacher, headmaster, headmistress, senco, tutor, lecturer,
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
const act = anyOf(list`
  seen(?: today| in clinic| on (?:the )?ward)? by, reviewed by, assessed by, examined by, admitted by,
  admitted under, discharged by, clerked by, treated by, operated on by, operated by, performed by, reported by,
  authori[sz]ed by, verified by, validated by, prescribed by, administered by, dictated by, entered by,
  recorded by, written by, documented by, completed by, electronically signed by, e-?signed(?: by)?, signed by,
  signed, under the care of, care of, under, referred by, referred to, referring (?:clinician|doctor|gp),
  requested by, requesting clinician, ordered by, handover (?:to|from|by), handed over (?:to|by), d/w, w/r,
  ward round(?: with| by|:)?, registered gp, usual gp, named gp, responsible clinician, rc,
  named (?:nurse|consultant|midwife|clinician), attending, author, assessor, assistant, operator, anaesthetist,
  surgeon, scrub, first assistant, hcp, staff name, staff, clinician, nurse in charge, nic
`);

const theTitle = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\.?\\s+)?";

/** Ends just before a name. */
export const healthBefore = new RegExp(`\\b(?:${act}|${health})\\s*(?:[:,(/-]|name:?|is|was)?\\s*${theTitle}$`, "i");
export const socialBefore = new RegExp(`\\b${social}s?\\s*(?:[:,(-]|is|was)?\\s*${theTitle}$`, "i");
export const otherStaffBefore = new RegExp(`\\b(?:${other}|typed by)\\s*(?:[:,(-]|is|was)?\\s*${theTitle}$`, "i");

const between = "\\s*(?:[,(\\n/|-]|\\s)\\s*(?:(?:is |was )?(?:a|an|the|our|your|my|your)\\s+)?";
/** Begins just after a name. */
export const healthAfter = new RegExp(`^${between}${health}\\b(?!'s)`, "i");
/** Letters after a name: capitals only, or "sen" and "md" would be found in words. */
export const postNominalAfter = new RegExp(`^\\s*[,(]?\\s*${postNominals}\\b`);
export const socialAfter = new RegExp(`^${between}${social}\\b(?!'s)`, "i");
export const otherStaffAfter = new RegExp(`^${between}${other}\\b(?!'s)`, "i");
