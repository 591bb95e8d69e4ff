/**
 * Colours, spaces and sizes of type stand in one sheet; what is read stands out from what it lies on, in the light and
 * in the dark.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postcss, { type Declaration, type Root } from "postcss";
import { describe, expect, test } from "vitest";

const folder = "app/styles";
const parse = (file: string) => postcss.parse(readFileSync(file, "utf8"), { from: file });

const tokens = parse(join(folder, "tokens.css"));
const nhs = parse("node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css");
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith(".css") && name !== "tokens.css")
  .map((name) => ({ name, sheet: parse(join(folder, name)) }));

const declarationsOf = (sheet: Root) => {
  const found: Declaration[] = [];
  sheet.walkDecls((declaration) => void found.push(declaration));
  return found;
};
const inWords = ({ prop, value, source }: Declaration) => `line ${source?.start?.line}: ${prop}: ${value}`;

/** The names CSS has for colours, by the commonest; the words for no colour and for the colour around are none. */
const named = "white|black|gr[ae]y|red|green|blue|yellow|orange|purple|pink|brown|silver|navy|teal|maroon|gold|aqua";
const aColour = new RegExp(
  String.raw`#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklch|color)a?\(|(?<![\w-])(?:${named})(?![\w-])`,
  "i",
);

const isSpace = ({ prop }: Declaration) => /^(margin|padding|gap|row-gap|column-gap)/.test(prop);
const isSizeOfType = ({ prop }: Declaration) => prop === "font-size" || prop === "font";
/** Sizes that follow the type around them are no step of a scale. */
const aSize = /(?<![\w.-])\d*\.?\d+(px|rem|pt)/;

describe.each(sheets)("$name", ({ sheet }) => {
  const declarations = declarationsOf(sheet);

  test("holds no colour of its own", () => {
    expect(declarations.filter(({ value }) => aColour.test(value)).map(inWords)).toEqual([]);
  });

  test("holds no space and no size of type beside the scales", () => {
    const sized = declarations.filter((one) => isSpace(one) || isSizeOfType(one));
    expect(sized.filter(({ value }) => aSize.test(value)).map(inWords)).toEqual([]);
  });

  test("uses only names that there are", () => {
    const known = new Set([...declarationsOf(tokens), ...declarationsOf(nhs)].map(({ prop }) => prop));
    const used = declarations.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test("lies in a layer", () => {
    const loose = sheet.nodes.filter((node) => node.type !== "comment");
    expect(loose.filter((node) => node.type !== "atrule" || !["layer", "import"].includes(node.name))).toEqual([]);
  });
});

test("no page and no component sets a colour", () => {
  const places = ["app/components", "app/routes", "app/root.tsx"].flatMap((place) =>
    place.endsWith(".tsx")
      ? [place]
      : readdirSync(place, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".tsx"))
          .map((name) => join(place, name)),
  );
  const setting = /\bstyle=|\b(?:fill|stroke|color|stopColor)="(?!none|currentColor)/;
  expect(places.filter((file) => setting.test(readFileSync(file, "utf8")))).toEqual([]);
});

const namesIn = (sheet: Root, isWanted: (declaration: Declaration) => boolean) =>
  new Map(
    declarationsOf(sheet)
      .filter((declaration) => declaration.prop.startsWith("--") && isWanted(declaration))
      .map(({ prop, value }) => [prop, value]),
  );
const isInTheDark = ({ parent }: Declaration) =>
  parent?.parent?.type === "atrule" && "params" in parent.parent && String(parent.parent.params).includes("dark");

const light = new Map([...namesIn(nhs, () => true), ...namesIn(tokens, (one) => !isInTheDark(one))]);
const dark = new Map([...light, ...namesIn(tokens, isInTheDark)]);

type Scheme = Map<string, string>;
const inWhiteAndBlack: Record<string, string> = { white: "#ffffff", black: "#000000" };

/** Follows a name to the colour that it stands for in a scheme. */
function colourOf(name: string, scheme: Scheme): string {
  const value = scheme.get(name);
  if (value === undefined) throw new Error(`${name} has no value`);
  const onwards = /^var\((--[\w-]+)\)$/.exec(value);
  return onwards ? colourOf(onwards[1]!, scheme) : (inWhiteAndBlack[value] ?? value);
}

/** WCAG 2.2's relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const nhsColour = (name: string) => `--nhsuk-${name}-colour`;
const page = nhsColour("body-background");
const card = nhsColour("card-background");
const grounds = [page, card, "--warning-ground", "--notice-ground", "--suggested-ground", "--singled-out-ground"];
const chips = ["--released-ground", "--in-part-ground", "--withheld-ground", "--flagged-ground", "--pointed-at-ground"];

const isRead = 4.5; // WCAG 2.2, 1.4.3
const isSeen = 3; // WCAG 2.2, 1.4.11

const pairs: [ink: string, grounds: string[], atLeast: number][] = [
  [nhsColour("text"), [...grounds, ...chips, "--count-ground", nhsColour("template-background")], isRead],
  [nhsColour("secondary-text"), grounds, isRead],
  [nhsColour("link"), grounds, isRead],
  [nhsColour("link-visited"), grounds, isRead],
  [nhsColour("link-hover"), grounds, isRead],
  [nhsColour("link-active"), grounds, isRead],
  [nhsColour("dark-blue"), [nhsColour("template-background")], isRead],
  [nhsColour("error"), [page, card], isRead],
  [nhsColour("text"), [nhsColour("input-background"), nhsColour("target-hover")], isRead],
  [nhsColour("focus-text"), [nhsColour("focus")], isRead],
  [nhsColour("reverse-text"), ["brand", "green", "button", "button-hover", "warning-button"].map(nhsColour), isRead],
  [nhsColour("secondary-button-text"), [page, card, nhsColour("secondary-button-hover")], isRead],
  ["--late", [page, card, "--warning-ground"], isRead],
  ["--soon-text", [page, card], isRead],
  ["--on-accent", ["--accent"], isRead],
  ["--demonstration-text", ["--demonstration-ground"], isRead],
  ["--paper-ink", ["--paper"], isRead],
  ["--paper-finding", ["--paper"], isRead],
  ["--paper-review-text", ["--paper-review-edge"], isRead],
  [nhsColour("input-border"), [page, card, nhsColour("input-background")], isSeen],
  [nhsColour("secondary-button-border"), [page, card], isSeen],
  ["--accent", [page, card], isSeen],
  ["--edge", [page, card], isSeen],
  ["--late", [page, card], isSeen],
  ["--done", [page, card], isSeen],
  ["--in-part", [page, card], isSeen],
  ["--withheld", [page, card], isSeen],
  ["--suggested", [page, card], isSeen],
];
const schemes: [name: string, scheme: Scheme][] = [
  ["light", light],
  ["dark", dark],
];
const cases = schemes.flatMap(([name, scheme]) =>
  pairs.flatMap(([ink, lying, atLeast]) => lying.map((ground) => ({ name, scheme, ink, ground, atLeast }))),
);

test.each(cases)("in the $name $ink stands out from $ground", ({ scheme, ink, ground, atLeast }) => {
  expect(contrast(colourOf(ink, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(atLeast);
});

test("what is drawn on paper is the same in the dark", () => {
  const onPaper = [...light.keys()].filter((name) => name.startsWith("--paper"));
  expect(onPaper.length).toBeGreaterThan(0);
  expect(onPaper.filter((name) => colourOf(name, dark) !== colourOf(name, light))).toEqual([]);
});

test("the dark is for screens, so that what is printed is light", () => {
  const queries: string[] = [];
  tokens.walkAtRules("media", ({ params }) => void queries.push(params));
  expect(queries).toEqual(["screen and (prefers-color-scheme: dark)"]);
});
