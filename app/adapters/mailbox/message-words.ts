/**
 * The words of a message, whatever part they are in. Where the sender gave the same words in two forms, one is shown; a
 * form that says more than the other is shown too, so that no word is lost.
 */
import { decodeHtml, decodeLetters } from "./decode-letters";
import { headerField } from "./header-words";
import { htmlWords } from "./html-words";
import type { Part } from "./message-parts";
import { takePasted, type PastedFile } from "./pasted-files";

type Form = {
  text: string;
  /** What in `text` is no word of the sender. */
  added: string[];
  /** Words that nobody sees who reads the form, and that are not in `text`. */
  unseen: string[];
};

/** What stands between the two forms of a message. */
const otherForm = "----- The same message in its other form, which has words that are not above: -----";
const outOfSight = "----- Also in the message, out of sight of its readers: -----";

/** `place` keeps a pasted file, and says what stands in its stead. */
export function messageWords(root: Part, place: (file: PastedFile) => string): string {
  const { text, unseen } = formOf(root, { place, charset: root.charset });
  const shown = countedWords(text);
  const more = [...new Set(unseen)].filter((line) => missing(countedWords(line), shown) > 0);
  return tidy(more.length > 0 ? [text, outOfSight, ...more].filter(Boolean).join("\n") : text);
}

type Reading = { place: (file: PastedFile) => string; charset: string | null };

function formOf(part: Part, reading: Reading): Form {
  const own = ownWords(part, reading);
  if (part.children.length === 0) return joined([own, plain(wordsBetween(part))]);
  const forms = part.children.map((child) =>
    part.type === "multipart/digest"
      ? joined([plain(fieldsOf(child)), formOf(child, reading)])
      : formOf(child, reading),
  );
  const parts = part.type === "multipart/alternative" ? oneOf(forms) : joined(forms);
  return joined([plain(wordsBetween(part)), plain(part.type === "message" ? headingOf(part) : ""), parts]);
}

const plain = (text: string): Form => ({ text, added: [], unseen: [] });

const marked = /^text\/(html|enriched|richtext|x-amp-html|x-html|vnd\.[\w.-]*html)$/;

function ownWords({ type, bytes, charset }: Part, { place }: Reading): Form {
  if (!bytes) return plain("");
  if (marked.test(type)) {
    const { text, ...rest } = htmlWords({ html: decodeHtml(bytes, charset), place });
    return { text: takePasted(text, place), ...rest };
  }
  return plain(takePasted(decodeLetters(bytes, charset).replace(/\r\n?/g, "\n"), place));
}

/** For readers who know of no parts: it says nothing. */
const usual = /^\s*(this is a (multi-?part|cryptographically signed) message|.{0,80}\bMIME\b)[^\n]*$/i;

function wordsBetween({ between }: Part): string {
  const words = decodeLetters(Buffer.concat(between)).replace(/\r\n?/g, "\n").trim();
  return words.length < 400 && usual.test(words.replace(/\n/g, " ")) ? "" : words;
}

const shownOfMessage = ["from", "to", "cc", "date", "subject"];

/** Of a message that is read within another. */
const headingOf = ({ children: [inner] }: Part): string => (inner ? fieldsOf(inner) : "");

/** In a digest the header of a message may stand where that of its part should. */
function fieldsOf({ headerLines }: Part): string {
  const fields = headerLines.map(({ line }) => headerField(line));
  return shownOfMessage
    .flatMap((key) => fields.filter((field) => field.key === key))
    .map(({ name, value }) => `${name}: ${value}`)
    .join("\n");
}

function joined(forms: Form[]): Form {
  return {
    text: forms
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .join("\n\n"),
    added: forms.flatMap(({ added }) => added),
    unseen: forms.flatMap(({ unseen }) => unseen),
  };
}

/** The form that says most, and of the others each that says what is not said yet. */
function oneOf(forms: Form[]): Form {
  const bySize = forms
    .map((form) => ({ form, words: countedWords(form.text), own: ownCount(form) }))
    .sort((one, other) => sizeOf(other.own) - sizeOf(one.own));
  const kept: typeof bySize = [];
  for (const each of bySize) {
    const isSaid = kept.some(({ words }) => missing(each.own, words) === 0);
    if (!isSaid) kept.push(each);
  }
  return {
    text: kept.map(({ form }) => form.text.trim()).join(`\n\n${otherForm}\n\n`),
    added: kept.flatMap(({ form }) => form.added),
    unseen: forms.flatMap(({ unseen }) => unseen),
  };
}

type Counted = Map<string, number>;

/** How often each word stands in it. Signs, and letters that nobody sees, part nothing. */
function countedWords(text: string): Counted {
  const words: Counted = new Map();
  for (const [word] of text
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function ownCount({ text, added }: Form): Counted {
  const words = countedWords(text);
  for (const [word, count] of countedWords(added.join(" ")))
    words.set(word, Math.max(0, (words.get(word) ?? 0) - count));
  return words;
}

const sizeOf = (words: Counted) => [...words.values()].reduce((sum, count) => sum + count, 0);

function missing(words: Counted, within: Counted): number {
  let count = 0;
  for (const [word, times] of words) count += Math.max(0, times - (within.get(word) ?? 0));
  return count;
}

const tidy = (text: string) => text.replaceAll("\0", "").trim();
