/** The lines of a message's header as a reader would see them: folded lines made one, letters decoded. */
import addressparser from "nodemailer/lib/addressparser";
import { decodeLetters } from "./decode-letters";

export type Person = { name: string; address: string };

/** One line of the header: `key` in small letters, `value` as its sender wrote it, decoded. */
export type HeaderField = { key: string; name: string; value: string };

/** `line` has a character for each byte; `said` is what the message says of its letters. */
export function headerField(line: string, said?: string | null): HeaderField {
  const colon = line.indexOf(":");
  const name = line.slice(0, colon).trim();
  return { key: name.toLowerCase(), name, value: decodeHeader(line.slice(colon + 1), said) };
}

/** What stands behind the colon. */
export function decodeHeader(raw: string, said?: string | null): string {
  const unfolded = raw.replace(/\r?\n[ \t]*/g, " ").trim();
  return decodeWords(decodeLetters(Buffer.from(unfolded, "latin1"), said));
}

// =?way of writing?B or Q?letters?=, RFC 2047; a language may stand behind a star, RFC 2231
const encodedWord = /=\?([\w.:-]{1,60})(?:\*[\w-]{0,20})?\?([bq])\?([^?]{0,20000})\?=/gi;

type Piece = { plain: string } | { said: string; bytes: Buffer };

/** A letter of several bytes may be split between two words that stand beside each other. */
function decodeWords(line: string): string {
  if (!line.includes("=?")) return line;
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: said, 2: how, 3: letters, index } of line.matchAll(encodedWord)) {
    const between = line.slice(end, index);
    const last = pieces.at(-1);
    const isBesideAnother = last !== undefined && "bytes" in last && between.trim() === "";
    if (between && !isBesideAnother) pieces.push({ plain: between });
    const bytes = how!.toLowerCase() === "b" ? Buffer.from(letters!, "base64") : fromQuoted(letters!);
    if (isBesideAnother && last.said.toLowerCase() === said!.toLowerCase())
      last.bytes = Buffer.concat([last.bytes, bytes]);
    else pieces.push({ said: said!, bytes });
    end = index + whole.length;
  }
  pieces.push({ plain: line.slice(end) });
  return pieces.map((piece) => ("plain" in piece ? piece.plain : decodeLetters(piece.bytes, piece.said))).join("");
}

function fromQuoted(letters: string): Buffer {
  const bytes = letters
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, [...bytes].some((letter) => letter > "\u00ff") ? "utf8" : "latin1");
}

/** Groups are resolved into their members. An encoded name is decoded only behind the parser: it may hold a comma. */
export function peopleIn(raw: string, said?: string | null): Person[] {
  const unfolded = decodeLetters(Buffer.from(raw.replace(/\r?\n[ \t]*/g, " ").trim(), "latin1"), said);
  return addressparser(unfolded, { flatten: true }).map(({ name, address }) => ({
    name: decodeWords(name ?? ""),
    address: decodeWords(address ?? ""),
  }));
}

/** As the sender wrote them, one after the other. */
export const shownPeople = (people: readonly Person[]) => people.map(shownPerson).filter(Boolean).join(", ");

export const shownPerson = ({ name, address }: Person) =>
  name && address && name !== address ? `${name} <${address}>` : address || name;
