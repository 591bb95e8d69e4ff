/** Invented people. Their NHS numbers come from the range 999 000 0000 upwards, which is never given to anybody. */
import { isNhsNumber } from "~/domain/terms/nhs-number";
import type { NewRequest } from "~/services/intake/receive-request";
import { calendarDay } from "~/domain/calendar/calendar";

type Patient = NewRequest["patient"];

const names = [
  ["Achterberg", "Lotte"],
  ["Bellweather", "Josiah"],
  ["Castellane", "Imogen"],
  ["Dunmorrow", "Fergus"],
  ["Eastlake", "Priya"],
  ["Farthingale", "Noel"],
  ["Gathercole", "Winifred"],
  ["Hollowood", "Tariq"],
  ["Ivesdale", "Morag"],
  ["Jellicott", "Bartholomew"],
  ["Kestrelman", "Anoushka"],
  ["Loveridge-Pye", "Dermot"],
  ["Merryfield", "Eluned"],
  ["Nightshade", "Cosmo"],
  ["O’Rafferty-Bloom", "Siobhan"],
  ["Pendlewick", "Horace"],
  ["Quillfeather", "Zainab"],
  ["Ravensworth", "Ottilie"],
  ["Silverdale", "Ambrose"],
  ["Thistlewood", "Gwendolen"],
  ["Underhay", "Kwame"],
  ["Vellacott", "Marguerite"],
  ["Wetherspell", "Idris"],
  ["Xanthorpe", "Phoebe"],
  ["Yarrowby", "Leopold"],
  ["Zelenko-Marsh", "Oksana"],
  ["Appleyard", "Cuthbert"],
  ["Brackenbury", "Nerys"],
  ["Coldharbour", "Ephraim"],
  ["Dovecote", "Shanthi"],
  ["Elderflower", "Rufus"],
  ["Foxcroft", "Aoife"],
  ["Greengage", "Percival"],
  ["Hazelmere", "Yusuf"],
  ["Inglebright", "Cordelia"],
  ["Juniperson", "Malachy"],
  ["Kingfisherly", "Beatrix"],
  ["Larkspurr", "Emeka"],
  ["Mistlethwaite", "Constance"],
  ["Nutcombe", "Rhodri"],
  ["Oakhanger", "Delphine"],
  ["Primrosedale", "Ignatius"],
  ["Rookwood", "Fatoumata"],
  ["Sorrelby", "Hamish"],
  ["Tamarisk", "Ludmila"],
  ["Umberslade", "Caspian"],
  ["Violetstone", "Mei-Lin"],
  ["Willowbank", "Augustin"],
  ["Yewdale", "Saoirse"],
  ["Zephyrson", "Clement"],
] as const;

const streets = [
  "Lantern Row",
  "Mill Race Lane",
  "Copper Beech Close",
  "Ferryman’s Walk",
  "Old Tannery Yard",
  "Harbour Steps",
] as const;

/** The same person for the same index, every time. */
export function inventedPatient(index: number): Patient {
  const [familyName, givenNames] = names[index % names.length]!;
  return {
    familyName,
    givenNames,
    bornOn: calendarDay(`${1932 + ((index * 7) % 60)}-${two((index % 12) + 1)}-${two(((index * 5) % 28) + 1)}`),
    diedOn: null,
    nhsNumber: nhsNumbers[index]!,
    hospitalNumber: `NB${String(310_000 + index * 137)}`,
    address: `${index + 2} ${streets[index % streets.length]}\nNorthfield\nZZ99 ${index % 10}AA`,
  };
}

const two = (number: number) => String(number).padStart(2, "0");

/** The samples have 999 000 0018 and 0026; the caseload starts well above them. */
const nhsNumbers = Array.from({ length: 2_000 }, (_, index) => String(9_991_000_000 + index)).filter(isNhsNumber);
