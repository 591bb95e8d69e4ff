/** What one way of drawing or hiding a word adds to a page and to its document. */
import type { Drawing } from "../../adapters/pdf/draw";

export type Resources = Record<string, Record<string, unknown>>;
/** Left, bottom, width, height in user space. */
export type Area = readonly [left: number, bottom: number, width: number, height: number];
/** Lower left corner of the room a word has for itself, 400 by 70, of which it may fill the 340 on the left. */
export type Place = { x: number; y: number };

/** `cut` stands in content where the page's content goes on in a new stream. */
export const cut = "\u0001";

/**
 * `over` is what a person would draw a mark on. `pieces` are what is looked for afterwards, where it is not the word as
 * it is.
 */
export type Drawn = { content: string; resources?: Resources; annotations?: unknown[]; over: Area; pieces?: string[] };
type Drawer = (d: Drawing, word: string, place: Place) => Drawn | Promise<Drawn>;

/** How the word is found when it is typed: in the text, in a picture by reading it, or not at all. */
export type InSight = {
  found: "text" | "picture" | "never";
  draw: Drawer;
  /** The only word it can draw. */ only?: string;
};

export type Hidden = {
  content?: string;
  resources?: Resources;
  page?: Record<string, unknown>;
  catalogue?: Record<string, unknown>;
  names?: Record<string, unknown>;
  annotations?: unknown[];
};
export type OutOfSight = (d: Drawing, word: string) => Hidden | Promise<Hidden>;

export const form = (d: Drawing, content: string, more: Record<string, unknown> = {}) =>
  d.stream(content, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 400, 300],
    Resources: { Font: { F1: d.font.ref } },
    ...more,
  });

/** A name for a resource which no other plant on the page has. */
export const called = (letter: string, { y }: Place) => `${letter}${y}`;
