/** What a word of a record speaks of: a relative, a profession, an office, a deed. It tells of the names near it. */
import { list } from "~/domain/terms/word-lists";

const classes = {
  kin: list`
    mother, mum, mam, mama, mummy, mom, mums, father, dad, da, daddy, dads, parent, parents, sister, sis, sisters, brother, bro, brothers, sibling,
    siblings, sib, sibs, son, sons, daughter, daughters, dtr, dtrs, dau, daus, daught, child, children, kid, kids, boy, boys, girl, girls, lad, lads,
    lass, bairn, bairns, wean, weans, twin, twins, triplets, toddler, newborn, baby, babies, eldest, youngest, oldest, wife, wives, w, husband, husb, hubby,
    partner, ptnr, pt'r, spouse, fiance, fiancé, fiancee, fiancée, missus, boyfriend, girlfriend, bf, gf, b/f, g/f, o/h, oh, ex, grandmother, grandfather, grandmum,
    granddad, grandad, grandson, grandsons, granddaughter, granddaughters, grandparents, grandchild, grandchildren, grandkids, grand-daughter, grand-son, gdtr, gson, gdaughter, mgm, mgf, pgm,
    pgf, nan, nana, nanna, nanny, gran, granny, grandma, grandpa, taid, nain, tad, aunt, aunty, auntie, aunts, uncle, uncles, cousin, cousins, niece,
    nieces, nephew, nephews, godmother, godfather, godson, goddaughter, mil, fil, sil, bil, dil, stepdad, stepmum, stepfather, stepmother, stepson, stepdaughter,
    step-dad, step-mum, step-son, step-daughter, step-father, step-mother, half-brother, half-sister, widow, widower, family, relative, relatives, rel, in-law, in-laws, mother-in-law, father-in-law, sister-in-law, brother-in-law, son-in-law, daughter-in-law,
    nok, n.o.k, next-of-kin, kin, ex-husband, ex-wife, ex-partner, ex-boyfriend, mob, fob, dob's, twin2, wifes, hubbie, cohabitee, cohab
  `,
  friend: list`
    friend, friends, frnd, fr, pal, mate, mates, neighbour, neighbours, neighbor, nbr, neigh, landlord, landlady, lodger, lodgers, tenant, tenants, flatmate, flatmates, housemate, roommate, cellmate,
    classmate, workmate, sponsor, host, employer, boss, foreman, guardian, carer, carers, caregiver, passer-by, bystander, visitor, visitors, resident, residents, perpetrator,
    perp, assailant, attacker, abuser, suspect, victim, witness, dealer, informant, caller, contact, contacts, ice, emergency, keyholder, key-holder, complainant, appointee, attorney, lpa, poa, executor, deputy, donor,
    accompanied, escorted, escort, bedmate, inpatient, colleague, co-worker, manager, stranger, driver, owner, customer, client's, church, parishioner, budd, buddy, drinking
  `,
  health: list`
    consultant, cons, conslt, consult, registrar, reg, spr, sreg, physician, surgeon, doctor, doctors, drs, gp, gps, nurse, nurses, sister's, matron, midwife, midwives, mw, cmw, physio, physios,
    physiotherapist, therapist, psychologist, psych, psychiatrist, psychotherapist, counsellor, pharmacist, pharm, dietitian, dietician, podiatrist, chiropodist, radiographer,
    radiologist, sonographer, optometrist, optician, orthoptist, audiologist, dentist, paramedic, paramedics, para, emt, eca, technician, practitioner, prescriber, clinician, anaesthetist, anaes, gasman,
    paediatrician, oncologist, cardiologist, neurologist, dermatologist, rheumatologist, urologist, gynaecologist, obstetrician, haematologist, geriatrician,
    ophthalmologist, pathologist, endocrinologist, gastroenterologist, microbiologist, nephrologist, phlebotomist, phleb, hca, hcas, hcsw, hct, sho, sn, ssn, s/n, ch/n, st/n, d/n, c/n, e/n, dn, hv, h/v, health-visitor,
    cpn, cns, anp, enp, acp, rmn, rgn, rn, rm, srn, sen, fy1, fy2, f1, f2, st1, st2, st3, st4, st5, st6, st7, st8, ct1, ct2, ct3, imt, imt1, imt2, imt3, ot, ots, pt, slt, salt, odp, houseman, housemen, ho, obs-reg, jcf, scf, fellow,
    nurse's, staff, bank, agency, student, trainee, locum, orderly, coordinator, co-ordinator, coord, keyworker, key-worker, prof, professor, dr, dr's, ward-clerk, clerk, receptionist, secretary, sec, crew, handler, call-handler,
    dispatcher, clinician's, nic, outreach, specialist, medics, medic, team, mdt, associate, mca, msw, mswa, tna, nqn, preceptee, preceptor, mentor, supervisor, chaperone, scribe, typist, typed, dictated, signed, sig, signature, bleep, blp, band, gmc, nmc, hcpc, ecp, tech, hems
  `,
  social: list`
    social, sw, amhp, asw, worker, solicitor, solicitors, teacher, head, headteacher, senco, tutor, officer, pc, dc, ds, di, sgt, wpc, police, constable, detective, interpreter, chaplain, priest, vicar, imam, rabbi,
    housing, pals, advocate, imca, imha, probation, warden, support, careworker, advisor, adviser, lecturer, bia, councillor, cllr, mp, safeguarding, lado, cafcass, ssw, employment, benefits, coroner, undertaker, funeral, insurer, almoner, ldo, volunteer, befriender
  `,
  job: list`
    porter, porters, attendant, att, attdt, control, controller, taker, call-taker, calltaker, leader, ldr, lead, manager, mgr, administrator, admin, scientist, operator, op, volunteer, domestic, cleaner, housekeeper, security, guard,
    receptionist, clerk, typist, secretary, sec, assistant, asst, instructor, liaison, auditor, audit, driver, drv, transport, minutes, notetaker, apprentice, observer, obs, shift, nights, earlies, lates, relief, temp, cover, covering, hub, desk, telephonist, coder,
    engineer, plasterer, author, writer, editor, recorder, transcribed, transcriber, verified, witness, witnessed, countersigned, present, chair, apologies, attendees, attending, cc'd, copied, actions, action, lead's, deputy, caseworker, mentor, tutor, examiner, assessor, reviewer, screener, screening, champion, link, sister-in-charge, charge, i/c, in-charge
  `,
  office: list`
    ward, wd, clinic, dept, department, unit, surgery, practice, hospital, hosp, infirmary, centre, nhs, trust, reception, switchboard, switch, office, ext, extn, x, pharmacy, chemist, lab, labs, theatre, theatres, icu, itu, hdu, ccu, a&e, ed, mau, amu, sau, cmht, crht, htt, camhs, edt, ooh, mash, council, school,
    college, nursery, home, hostel, station, court, line, helpline, fax, desk, bay, bed, room, radiology, x-ray, xray, physiotherapy, audiology, dermatology, cardiology, oncology, haematology, rheumatology, orthopaedics, ortho, surgical, medical, gynae, obs, paeds, maternity, antenatal, postnatal, anc, hub, service, services, duty, oncall, on-call
  `,
  speech: list`
    said, says, say, told, tell, tells, reports, reported, states, stated, rang, ring, rings, ringing, phoned, phone, phones, called, calls, call, telephoned, contacted, asked, asks, asking, wants, wanted, informed, inform, updated,
    spoke, spoken, speaking, speak, talk, talked, texted, text, emailed, wrote, writes, mentioned, disclosed, alleged, alleges, explained, confirmed, insists, insisted, admitted, denies, denied, agreed, agrees, complained, worried, worries, concerned, anxious, aware, thinks, thought, believes, feels, felt, knows, shouted, shouting, crying, tearful, t/c, tc, p/c, tel, msg, message
  `,
  deed: list`
    came, comes, coming, visited, visits, visiting, attended, attends, lives, lived, living, stayed, stays, staying, moved, died, works, worked, drove, drives, collects, collect, collected, collecting, brought, brings, took, takes, found, saw, hit, hits,
    kicked, pushed, punched, slapped, threatened, threatens, assaulted, drinks, drinking, smokes, helps, helping, looks, cares, shops, cooks, pays, owes, keeps, stole, left, leaves, arrived, turned, sleeps, refuses, refused, present, bedside, upset, abusive, aggressive, drunk, arrested, jailed, married, separated, divorced, born, aged, pregnant
  `,
  care: list`
    reviewed, r/v, rv, s/b, seen, examined, assessed, clerked, admitted, discharged, referred, requested, reported, operated, performed, inserted, sited, cannulated, catheterised, sutured, delivered, prescribed, administered, checked, vetted, discussed, d/w, disc, w/r, wr, round, handover, h/o, rec'd, received, accepted, bleeped, escalated, advised, plan, review, countersigned, c/s, consented, supervised, supervision, verified, authorised, validated, entered, recorded, completed, written, documented, under, care, clin, o/c, s/w, triaged, transferred, conveyed, dressed, scan, scanned, listed, booked, performed
  `,
  whose: list`her, his, their, my, our, your, pt's, patient's, pts, the`,
  of: list`he, she, they, i, we, you, him, me, them, us, herself, himself, who, whose`,
  patient: list`patient, pt, client, resident, service-user, su, mother-to-be, woman, gentleman, lady, man`,
  phone: list`tel, telephone, phone, mob, mobile, number, no, nos, landline, contact, ring, rang, call, text, whatsapp, cb, callback, m, t, h, ph, numbers, voicemail, tele`,
  mail: list`email, e-mail, mail, mailto, from, to, cc, bcc`,
  address: list`address, addr, add, lives, living, lived, resides, residing, staying, stays, stopping, moved, home, at, from, of, flat, house, cottage, farm, caravan, postcode, residence, door, opposite, next, abode, lodging, lodges, c/o, co`,
  street: list`
    road, rd, street, str, st, avenue, ave, av, lane, ln, close, cl, drive, drv, way, court, ct, gardens, gdns, crescent, cres, terrace, terr, tce, place, pl, grove, gr, park, pk, hill, mews, walk, row, square, sq, rise, view, green, parade, fold, croft, brow, bank, gate, mount,
    yard, wharf, quay, embankment, broadway, boulevard, blvd, chase, heights, meadow, meadows, path, ridge, vale, wynd, fields, common, villas, buildings, bldgs, cottages, cotts, lodge, villa, barn, bungalow, farmhouse, mill, hall, manor, rectory, vicarage, grange, gables, flats, apt, apartment, estate, po, box,
    strasse, straße, rue, via, calle, ulica, ul, strada, str., nagar, colony, block, sector, vill, village, plot, dist, district, tehsil, mohalla, county, town, near, co, house, cottage, farm, flat, caravan, room, unit, pitch, hostel
  `,
  born: list`dob, d.o.b, born, b, birth, birthday, bday, age, aged, yrs, yr, y/o, yo, d.o.b., d/b, d/o/b`,
  number: list`nhs, hosp, hospital, unit, mrn, crn, ref, reference, id, number, no, reg, vehicle, car, van, pnc, crime, incident, log, collar, warrant, prison, passport, ni, nino, chi, policy, account, case, plate`,
  digit: list`
    oh, zero, nought, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, double, treble, triple
  `,
  paper: list`dossier, folio, card, folder, ticket, permit, licence, file, record, records, notes, nos, our, your, their, code, serial, docket, register, registered, plates, driven, driver, parked, model, ford, vauxhall, volvo, fiesta, astra, corsa, golf, transit, taxi, lorry`,
  date: list`
    jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec, january, february, march, april, june, july, august, september, october, november, december, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today,
    yesterday, tomorrow, tonight, am, pm, hrs, night, morning, date, time, days, weeks, months, years
  `,
  civil: list`mr, mrs, ms, miss, mx, master, messrs, sir, lady, lord, dame`,
  nurseTitle: list`sister, sr, nurse, matron, midwife, dr, doctor, prof, professor, drs, s/n, sn`,
  other: list`rev, revd, reverend, fr, father, pastor, imam, rabbi, canon, capt, captain, cllr, pc, dc, ds, di, sgt, sheikh`,
  calling: list`big, little, young, old, wee, uncle, auntie, aunty, aunt, nan, nana, gran, granny, grandad, grandma, baby, our, abu, umm, cousin, mama, papa, brother`,
  greeting: list`dear, hi, hello, hiya, morning, afternoon, hey`,
  closing: list`sincerely, faithfully, regards, wishes, truly, thanks, cheers, love, yours, best`,
  drug: list`mg, mcg, ml, tabs, od, bd, tds, qds, prn, units, iv, po, im, sc, g, kg, cm, mm, mmhg, bpm, tablet, tablets, dose`,
  calledBy: list`called, named, name, names, known, aka, nickname, nicknamed, alias, née, nee, formerly, calls, surname, forename, forenames`,
  with: list`with, w, w/, by, and, &, to, from, for, per, via, re, cc, c/o, pp`,
} as const;

export type WordClass = keyof typeof classes;

const byWord = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(classes))
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), name as WordClass]);

const none: readonly WordClass[] = [];
const profession: readonly WordClass[] = ["health"];
/** "vascular technologist", "lymphoedema therapist": how professions of health end. */
const ending = /(?:ologist|ologists|iatrist|iatrician|therapist|grapher|metrist|ician|nurse|wife|pharmacist)$/;

export const classesOf = (small: string): readonly WordClass[] =>
  byWord.get(small) ?? (ending.test(small) && small.length > 5 ? profession : none);
