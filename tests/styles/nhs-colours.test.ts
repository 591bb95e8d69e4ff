/** The design system's colours by their names: read in small, and in the release that is installed. */
import { readFileSync } from "node:fs";
import postcss from "postcss";
import { describe, expect, test } from "vitest";
import { nhsColours } from "~/styles/nhs-colours";

const file = "node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css";
const withNames = (css: string) => postcss([nhsColours()]).process(css, { from: file });

const names = `:root {
  --nhsuk-text-colour: #212b32;
  --nhsuk-focus-text-colour: #212b32;
  --nhsuk-focus-colour: #ffeb3b;
  --nhsuk-reverse-text-colour: white;
  --nhsuk-card-background-colour: white;
  --nhsuk-input-background-colour: white;
  --nhsuk-button-colour: #007f3b;
  --nhsuk-button-shadow-colour: #00401e;
  --nhsuk-green-colour: #007f3b;
}`;

/** What becomes of one rule, in one line. */
function becomes(rule: string): string {
  const written: string[] = [];
  withNames(`${names}\n${rule}`).root.walkRules((one) => void written.push(one.toString().replace(/\s+/g, " ")));
  return written.at(-1)!;
}

test.each([
  ["words", "body { color: #212b32 }", "body { color: var(--nhsuk-text-colour) }"],
  ["words with the focus", "a:focus { color: #212b32 }", "a:focus { color: var(--nhsuk-focus-text-colour) }"],
  [
    "words that have not the focus",
    "a:not(:focus) { color: #212b32 }",
    "a:not(:focus) { color: var(--nhsuk-text-colour) }",
  ],
  ["white as ink", ".nhsuk-button { color: #ffffff }", ".nhsuk-button { color: var(--nhsuk-reverse-text-colour) }"],
  [
    "white as a ground",
    ".nhsuk-card { background: white }",
    ".nhsuk-card { background: var(--nhsuk-card-background-colour) }",
  ],
  [
    "white in what is filled in",
    ".nhsuk-select { background-color: #ffffff }",
    ".nhsuk-select { background-color: var(--nhsuk-input-background-colour) }",
  ],
  [
    "several colours in one place",
    "a:focus { box-shadow: 0 -2px #ffeb3b, 0 4px #212b32 }",
    "a:focus { box-shadow: 0 -2px var(--nhsuk-focus-colour), 0 4px var(--nhsuk-focus-text-colour) }",
  ],
  [
    "the ground of a button",
    ".nhsuk-button { background-color: #007f3b }",
    ".nhsuk-button { background-color: var(--nhsuk-button-colour) }",
  ],
  [
    "the same green elsewhere",
    ".nhsuk-panel { background: #007f3b }",
    ".nhsuk-panel { background: var(--nhsuk-green-colour) }",
  ],
  [
    "a tag, whose colours have no name",
    ".nhsuk-tag--red { background-color: #f7d4d1 }",
    ".nhsuk-tag--red { background-color: var(--nhsuk-tag-red-background-colour, #f7d4d1) }",
  ],
  ["a colour that is not known", "hr { color: #123456 }", "hr { color: #123456 }"],
  ["words that sound like one", ".white-space { white-space: nowrap }", ".white-space { white-space: nowrap }"],
])("%s", (_, rule, expected) => {
  expect(becomes(rule)).toBe(expected);
});

test("another sheet passes untouched", () => {
  const css = "a { color: #212b32 }";
  expect(postcss([nhsColours()]).process(css, { from: "app/styles/desk.css" }).css).toBe(css);
});

describe("the release that is installed", () => {
  const sheet = withNames(readFileSync(file, "utf8")).root;

  test("lies in its layer, all of it", () => {
    expect(sheet.nodes.map((node) => node.type === "atrule" && `${node.name} ${node.params}`)).toEqual(["layer nhsuk"]);
  });

  /** In parts that the desk does not use: where one of them comes into use, its colour needs a name first. */
  const stayAsTheyAre = [
    /^\.nhsuk-(hero|code|scroll|file-upload|breadcrumb--reverse|link--reverse|card--clickable|card__content)/,
    /^\.nhsuk-(table--reverse|table--striped|panel|back-link--reverse|action-link--reverse|card--care)/,
    /^\.nhsuk-header__(search|menu-list|navigation--white)|^\.nhsuk-header--white/,
    /^\.nhsuk-pagination--numbered .*:hover$/,
  ];

  test("has no colour that goes by no name, save in parts that the desk does not use", () => {
    const nameless: string[] = [];
    sheet.walkDecls((declaration) => {
      if (declaration.prop.startsWith("--")) return;
      const outsideNames = declaration.value.replace(/var\(--[\w-]+(, [^()]+)?\)/g, "");
      if (!/#[0-9a-f]{3,8}\b|rgba?\(|(?<![\w-])(white|black)(?![\w-])/i.test(outsideNames)) return;
      const selector = "selector" in declaration.parent! ? String(declaration.parent.selector) : "";
      if (stayAsTheyAre.some((part) => part.test(selector))) return;
      nameless.push(
        `${selector} { ${declaration.prop}: ${declaration.value} } needs a name in app/styles/nhs-colours.ts`,
      );
    });
    expect(nameless).toEqual([]);
  });
});
