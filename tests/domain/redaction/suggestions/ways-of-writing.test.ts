/**
 * Who somebody is, told by what stands around the name: each line is one way in which a record says so, and none is
 * from the marked pages.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { KnownPatient, Suggestion } from "~/domain/redaction/suggestions/kinds";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { peopleIn, suggestOn } from "~/domain/redaction/suggestions/suggest";
import { list } from "~/domain/terms/word-lists";

const patient: KnownPatient = {
  familyName: "Tordoff",
  givenNames: "Beryl Anne",
  bornOn: "1948-03-02",
  nhsNumber: "9990000001",
  hospitalNumber: null,
  address: "9 Mill Lane, Otley, LS99 1AA",
  email: "",
};

const kinds: Suggestion["kind"][] = ["name", "address", "telephone", "email", "date-of-birth"];

function suggested(text: string, of: KnownPatient = patient): string[] {
  const words = text.split("\n").flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      text: word,
      box: [40 + index * 6, 60 + row * 16, word.length * 6, 12] as [number, number, number, number],
    })),
  );
  const reading = readPage(1, words, of);
  return suggestOn(reading, peopleIn([reading]), "uk-gdpr-12A")
    .filter(({ kind }) => kinds.includes(kind))
    .map((each) => each.text.replace(/\s+/g, " "));
}

test.each([
  "Seen Tues by Nadia, plan as before.",
  "cannula 3rd go by Dr Mistry",
  "Echo by Colin, EF 45%.",
  "Brought in by LAS K304, Wayne + Dee",
  "Spoke to Sandra on Ward 7, no beds.",
  "Rang pharmacy, spoke to Neil, TTOs ready.",
  "Lorna Keir (NHS Tayside) wrote on Monday",
  "Dear Mr Fforde, Orthopaedics",
  "Ortho Mr Hopewell's reg to review",
  "Mr Lamont's waiting list",
  "Tracy on nights was kind.",
  "Mr Obi who did my knee",
  "Podiatry - Fay - nails",
  "dietician review: Meg advised Fortisip",
  "Chaperone: Gemma",
  "Attended by: Paramedic 44821 Holly Dunn",
  "Yours sincerely\n\nMiss F Underhill\nConsultant Obstetrician",
  "RON LAMONT\nCONSULTANT PHYSICIAN",
  "On 4 May Nadia Hirst <nadia.hirst@nhs.net> wrote:",
  "Mon  dressing slipped, wants a visit. trish\nTues  rang again about the visit. trish",
  "Dr S. Long, Rheumatology, Dorchester.\n\nDear Simon",
])("treating staff are not suggested: %s", (text) => expect(suggested(text)).toEqual([]));

test.each([
  ["a retired nurse, Miss Crabbe, came in", "Miss Crabbe"],
  ["Njeri Poole is a nurse at Frimley", "Njeri Poole"],
  ["We spoke to her doctors: Ada Eze, ada.eze@lagoonline.example", "Ada Eze"],
  ["the woman in the next bed, Ivy, rang for her", "Ivy"],
  ["Brother Ochieng, resected aged 41. Sister Akinyi had cancer", "Sister Akinyi"],
  ["2 rings to auntie Esi.", "auntie Esi"],
  ["Next to Gp Capt Leonard Pyke in the bay", "Gp Capt Leonard Pyke"],
  ["Her husband Reg. Pugsley died on the ward", "Reg. Pugsley"],
  ["Ewan'll be with me, he has the van", "Ewan'll"],
  ["c12  s. duxbury   hyperemesis", "s. duxbury"],
  ["Morning Duncan - can you fetch your dad?", "Duncan"],
])("a third party is: %s", (text, name) => expect(suggested(text).join("|")).toContain(name.replace("'ll", "")));

test.each([
  ["neighbour Mrs Croft (no.12) rang", "no.12"],
  ["his aunt, who lives opposite (45), came", "45"],
  ["she lives Middle Street by the chip shop", "Middle Street"],
  ["lives w. parents @ Seaholme, Hill Rd", "Seaholme, Hill Rd"],
  ["friend Joan of Hill Top Farm, Denton", "Hill Top Farm, Denton"],
  ["son Keith, Flat 6 Rowan House, Leeds", "Flat 6 Rowan House, Leeds"],
  ["at caravan 14, Golden Sands, Filey", "caravan 14, Golden Sands, Filey"],
  ["Nuala, Main St, Ballymote, Co. Sligo", "Main St, Ballymote, Co. Sligo"],
  ["a wife, Nuala, at Cloonfad, Ballyhaunis, and two sons", "Cloonfad, Ballyhaunis"],
  ["get me on Ewan's, 07700.900.512", "07700.900.512"],
  ["The children: Wambui (f, 11-09-2013), unborn", "11-09-2013"],
  ["sister Una (b. 1970)", "1970"],
])("an address, a number, a day of somebody else's is: %s", (text, what) => expect(suggested(text)).toContain(what));

test.each([
  "Mrs Tordoff can be reached on 07700 900 123",
  "yes Bery Tordoff 01943 960 111",
  "Tordoff Beryl, addr 9 Mill Ln, tel 01943 960 111",
  "call pt on 07700 900 123",
  "BERYL T. (see also Tordoff)",
  "Judith Pallister HV  07700 900 064",
  "ring me, 01382 960 111 page 4180",
  "Email for letter: berylt@northmail.example",
])("the patient's own, or an office's, is not: %s", (text) => expect(suggested(text)).toEqual([]));

test.each([
  ["Setara Nazari  dtr  2019-12-30", "2019-12-30"],
  ["Zhyan Karim 2005/06/30, school in Ashford", "2005/06/30"],
  ["DOB T2: 21/12/52", "21/12/52"],
  ["Bernadette Quilligan, b. 12-viii-71, left in May", "12-viii-71"],
  ["Cemal Demirtas dob he told us 19-9-1961", "19-9-1961"],
  ["née le 4.4.1979 à Conakry", "4.4.1979"],
  ["contact Rui Tavares  dob June 1994", "June 1994"],
  ["mother DOB   Aug '91", "Aug '91"],
])("somebody else's birth, however it is written: %s", (text, born) => expect(suggested(text)).toContain(born));

test.each(["Beryl Tordoff DOB 2/3/48", "Beryl Tordoff b. 1948", "DOB March 1948", "born 2-III-1948 in Otley"])(
  "the patient's own birth is not suggested: %s",
  (text) => expect(suggested(text)).toEqual([]),
);

test.each([
  ["Daughter 王小红 interprets for her.", "王小红"],
  ["王小红 called today about the visit.", "王小红"],
  ["her neighbour 김민준 came", "김민준"],
])("a name in the letters of the Far East: %s", (text, name) => expect(suggested(text)).toEqual([name]));

test.each([
  "Mrs DELACRUZ was seen.",
  "Rosalinda Dela Cruz came to the ward.",
  "Ms Dela Cruz is well.",
  "DE LA CRUZ, Rosalinda",
])("the patient is known however the parts of the family name are joined: %s", (text) =>
  expect(suggested(text, { ...patient, familyName: "de la Cruz", givenNames: "Rosalinda Pilar" })).toEqual([]),
);

const unusual = list`
  Zephyrine, Hepzibah, Caradoc, Ottoline, Tarquin, Xanthippe, Peregrine, Thessaly, Ignatius, Euphemia, Oluwaseun, Mairwen, Zdenka, Ysolde
`;
const surnamesThatAreWords = list`
  Oakes, Crane, Vane, Marsh, Belling, Wood, Green, Hill, Fields, Bishop, Baker, Park, Rose, Stone, Brook, Rivers, Pike, Finch,
  Drake, Swan, Wren, Peacock, Field, Banks, Bridge, Lake, Moss, Reed, Thorn, Berry, Flowers, Winter, Summers, Snow, Frost, Gale, Rain,
  Day, Knight, King, Pope, Abbott, Priest, Cook, Fisher, Shepherd, Carpenter, Mason, Potter, Turner, Fowler, Gardener, Tailor, Butler,
  Page, Steward, Marshall, Major, Little, Long, Short, Strong, Sharp, Young, Old, Black, White, Brown, Grey, Golding, Silver, Pound,
  Penny, Price, Rich, Poor, Good, Best, Wise, Smart, Sweet, Bliss, Joy, Hope, Love, Darling, Moon, Starling, Christmas, Easter, Lent,
  Bird, Fox, Hart, Hare, Wolf, Lamb, Bull, Buck, Mutton, Bacon, Rice, Pepper, Onions, Bean, Coffin, Grave, Bone, Tooth, Foot, Hand,
  Head, Cheek, Temple, Burns, Cross, Church, Chappell, Castle, Towers, House, Hall, Barnes, Mills, Forge, Street, Lane, Way, Gates, Wall,
  Bolton, Lincoln, Leeds, Bristol, Preston, Epping, Chester, Wells, Bath, Truro, Whitby, Kendal, Derby, London
`;

test("after a title and a given name the family name belongs to it, whatever else its word means", () => {
  const places = [
    (name: string) => `Her neighbour ${name} visits and has a key.`,
    (name: string) => `Next of kin: ${name}, sister.`,
    (name: string) => `Met with husband, ${name}.`,
    (name: string) => `Rang ${name} this morning.`,
    (name: string) => `${name} came to the ward.`,
  ];
  const titles = ["Mrs", "Mr", "Miss", "Ms", "Rev", "Cllr", "Sir", "Lady"];
  fc.assert(
    fc.property(
      fc.constantFrom(...titles),
      fc.constantFrom(...unusual),
      fc.constantFrom(...surnamesThatAreWords),
      fc.constantFrom(...places),
      fc.boolean(),
      (title, given, surname, place, isShouted) => {
        const name = `${title} ${given} ${isShouted && surname.length > 4 ? surname.toUpperCase() : surname}`;
        expect(suggested(place(name))).toEqual([name]);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ["without a title", "Spoke to Zephyrine Oakes on the phone.", "Zephyrine Oakes"],
  ["without a title, at the beginning", "Seen at home. Zephyrine Oakes rang at four.", "Zephyrine Oakes"],
  ["a second given name", "her friend Mrs Hepzibah Zillah Crane came", "Mrs Hepzibah Zillah Crane"],
  ["a surname of medicine", "her brother Zebedee Bishop came", "Zebedee Bishop"],
  ["two surnames", "her friend Mrs Ottoline Marsh-Fields came", "Mrs Ottoline Marsh-Fields"],
  [
    "over the end of a line",
    "She was brought in this morning by her neighbour Mrs Zephyrine\nOakes, who has a key.",
    "Mrs Zephyrine Oakes",
  ],
  ["owned", "Mr Tarquin Belling's dog bit her", "Mr Tarquin Belling's"],
  ["small, an unknown surname", "nok: mum - joan kettleby", "joan kettleby"],
  ["small, an unknown surname, with a number", "nok mum joan kettleby 07700 900123", "joan kettleby"],
  ["small, a surname that is a word", "nok: mum - joan marsh", "joan marsh"],
  ["small, and a telephone", "nok: daughter - carol wood 07700 900123", "carol wood"],
  ["small, in a sentence", "spoke to joan kettleby re discharge", "joan kettleby"],
])("a surname nobody knows as one: %s", (_, text, name) => expect(suggested(text)).toContain(name));

test.each([
  ["Mrs Hepzibah Tel: 07700 900123, her friend", "Mrs Hepzibah"],
  ["her friend Mrs Oyelaran Ward 7 today", "Mrs Oyelaran"],
  ["her friend Mrs Hepzibah Daughter came too", "Mrs Hepzibah"],
  ["nok: mum - joan visiting today", "joan"],
  ["nok: mum - joan, aware", "joan"],
  ["daughter joan rang 999", "joan"],
])("what stands behind a name, and is none: %s", (text, name) => expect(suggested(text)).toContain(name));

test.each([
  ["in brackets", "brought in by her partner Dean Lubbock (07700 900 381) who stays with her.", "07700 900 381"],
  ["behind a dash", "brought in by her partner Dean Lubbock - 07700 900 381 - who stays with her.", "07700 900 381"],
  [
    "an e-mail",
    "brought in by her partner Dean Lubbock (dean.lubbock@mail.example) who stays.",
    "dean.lubbock@mail.example",
  ],
])("what the rules and what was learnt both found is suggested once: %s", (_, line, what) => {
  const around =
    "She lives alone and is well. Her daily carer comes at nine each morning to help with washing.\nHe will ring the ward tomorrow to ask how she is and when she may be going home again.";
  expect(suggested(`${around}\n${line}`).filter((each) => each.includes(what))).toEqual([what]);
});
