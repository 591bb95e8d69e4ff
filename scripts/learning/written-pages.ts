/**
 * Pages that somebody else wrote, who did not know the rules: `written/FORMAT.md` says how they are marked. Each is a
 * record of one page about one patient.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Box, Word } from "~/domain/records/pages";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import type { Regime } from "~/domain/terms/vocabulary";

export const wanted = ["name", "phone", "email", "address", "born", "number"] as const;
export type MarkKind = (typeof wanted)[number] | "staff" | "patient" | "own" | "professional";

/** `start` and `end` lie in the text of the page; `boxes` are its words'. */
export type Mark = { kind: MarkKind; text: string; start: number; end: number; boxes: Box[] };
/** `asks` is who asked for the record, where it was not the patient. */
export type WrittenPage = {
  file: string;
  register: string;
  patient: KnownPatient;
  regime: Regime;
  asks: string;
  text: string;
  words: Word[];
  marks: Mark[];
};

const folder = (name: string) => fileURLToPath(new URL(`../../tests/corpus/${name}`, import.meta.url));
const here = folder("written");
/** Pages that were made from patterns (`tests/corpus/tuned`), with every mark: to learn from, not to measure. */
export const madePages = (): WrittenPage[] => writtenPages(folder("made"));

/** Of a folder and those in it; without one, the pages that the rules were mended on. */
export const writtenPages = (from: string = here): WrittenPage[] =>
  readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => pageIn(name, readFileSync(join(from, name), "utf8")));

function pageIn(file: string, content: string): WrittenPage {
  const [head = "", ...rest] = content.replace(/\r\n/g, "\n").split(/^---\n/m);
  const said = (key: string) => new RegExp(`^${key}:\\s*(.*)$`, "m").exec(head)?.[1]?.trim() ?? "";
  const asks = said("requester").replace(/^patient$/, "");
  const { text, marks } = plain(rest.join("---\n"));
  const { words, boxesBetween } = set(text);
  return {
    file,
    register: said("register"),
    patient: patientIn(said("patient"), said("born"), said("nhs"), said("home"), asks),
    regime: said("died") ? "ahra-1990" : "uk-gdpr-12A",
    asks,
    text,
    words,
    marks: marks.map((mark) => ({ ...mark, boxes: boxesBetween(mark.start, mark.end) })),
  };
}

function patientIn(name: string, born: string, nhs: string, home: string, asks: string): KnownPatient {
  const { given, family } =
    /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Prof|Rev|Sister)\.? )?(?:(?<given>.*?) )?(?<family>\S+)$/.exec(
      surnameWhole(name),
    )!.groups!;
  return {
    familyName: family!.replaceAll("_", " "),
    givenNames: given ?? "",
    bornOn: born as KnownPatient["bornOn"],
    nhsNumber: nhs.replace(/\s/g, "") || null,
    hospitalNumber: null,
    address: home,
    email: "",
    ...(asks.startsWith("representative ") && { asks: asks.replace("representative ", "") }),
  };
}

/** "Al Masri", "van der Berg": a particle belongs to the family name. */
const surnameWhole = (name: string) =>
  name.replace(/\b(Al|El|van|van der|van den|de|de la|von|bin|ap|Te) (?=\S+$)/, (_, particle: string) =>
    `${particle}_`.replaceAll(" ", "_"),
  );

const mark = /⟦(?<kind>[a-z]+)\|(?<words>[^⟧]*)⟧/g;

function plain(marked: string): { text: string; marks: Omit<Mark, "boxes">[] } {
  const marks: Omit<Mark, "boxes">[] = [];
  let text = "";
  let from = 0;
  for (const { 0: whole, index, groups } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    const words = groups!["words"]!;
    marks.push({ kind: groups!["kind"] as MarkKind, text: words, start: text.length, end: text.length + words.length });
    text += words;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}

const [across, down, height] = [6, 16, 12];

/** On paper, in letters of one width. */
function set(text: string) {
  const words: Word[] = [];
  const places: { start: number; end: number }[] = [];
  let lineStart = 0;
  for (const [row, line] of text.split("\n").entries()) {
    for (const { 0: word, index } of line.matchAll(/\S+/g)) {
      words.push({ text: word, box: [40 + index * across, 60 + row * down, word.length * across, height] });
      places.push({ start: lineStart + index, end: lineStart + index + word.length });
    }
    lineStart += line.length + 1;
  }
  const boxesBetween = (start: number, end: number) =>
    words.filter((_, at) => places[at]!.start < end && places[at]!.end > start).map(({ box }) => box);
  return { words, boxesBetween };
}
