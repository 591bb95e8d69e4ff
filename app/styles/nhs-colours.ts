/**
 * The NHS design system names its colours (`--nhsuk-link-colour`) and then writes each of them out wherever it is used.
 * At the build this puts the names where the colours stand, so that a scheme is a list of names given another value,
 * and lays the whole sheet into the layer `nhsuk`, under ours. See docs/decisions/0015-styles-on-tokens.md.
 */
import type { AtRule, Declaration, Plugin, Root, Rule } from "postcss";

/** What a colour is there for: the same white is the words on a button and the ground of a card. */
type Part = "ink" | "ground" | "line";

/**
 * A colour in one part goes by this name of the design system; `where` narrows it to some selectors. The first that
 * fits counts.
 */
type Naming = { part: Part; name: string; where?: RegExp };

const ofButton = (kind: string) => new RegExp(String.raw`^\.nhsuk-button--${kind}`);

const namings: Naming[] = [
  // what has the focus is dark on yellow, whatever lies around it
  { part: "ink", name: "focus-text", where: /:focus(?!\))/ },
  { part: "ink", name: "focus-text", where: /warning-callout__label|card--warning.*card__heading/ },
  { part: "line", name: "focus-text", where: /:focus(?!\))/ },
  { part: "line", name: "focus" },
  { part: "ground", name: "focus" },

  { part: "ink", name: "reverse-button-text", where: ofButton("reverse") },
  { part: "ink", name: "secondary-button-text", where: ofButton("secondary") },
  { part: "ink", name: "code", where: /\bcode\b/ },
  { part: "ink", name: "text" },
  { part: "ink", name: "secondary-text" },
  { part: "ink", name: "link" },
  { part: "ink", name: "link-visited" },
  { part: "ink", name: "link-hover" },
  { part: "ink", name: "link-active" },
  { part: "ink", name: "dark-blue" },
  { part: "ink", name: "error" },
  { part: "ink", name: "success" },
  { part: "ink", name: "button-hover", where: /banner/ },
  { part: "ink", name: "button-active", where: /banner/ },
  { part: "ink", name: "reverse-text" },
  { part: "ink", name: "reverse-secondary-text" },
  { part: "ink", name: "print-text" },

  { part: "ground", name: "reverse-button", where: ofButton("reverse") },
  { part: "ground", name: "reverse-button-hover", where: ofButton("reverse") },
  { part: "ground", name: "reverse-button-active", where: ofButton("reverse") },
  { part: "ground", name: "secondary-button-solid-background", where: ofButton("secondary") },
  { part: "ground", name: "secondary-button-hover" },
  { part: "ground", name: "secondary-button-active" },
  { part: "ground", name: "warning-button", where: ofButton("warning") },
  { part: "ground", name: "warning-button-hover", where: ofButton("warning") },
  { part: "ground", name: "warning-button-active", where: ofButton("warning") },
  { part: "ground", name: "login-button", where: ofButton("login|button--brand") },
  { part: "ground", name: "login-button-hover", where: ofButton("brand") },
  { part: "ground", name: "login-button-active", where: ofButton("brand") },
  { part: "ground", name: "button", where: /button/ },
  { part: "ground", name: "button-hover" },
  { part: "ground", name: "button-active" },
  { part: "ground", name: "input-background", where: /checkboxes|radios|select|input/ },
  { part: "ground", name: "card-background" },
  { part: "ground", name: "template-background" },
  { part: "ground", name: "body-background" },
  { part: "ground", name: "target-hover" },
  { part: "ground", name: "reverse-hover" },
  { part: "ground", name: "reverse-target-hover" },
  { part: "ground", name: "brand" },
  { part: "ground", name: "green" },
  { part: "ground", name: "red" },
  { part: "ground", name: "pale-yellow" },
  { part: "ground", name: "black" },
  { part: "ground", name: "grey-1" },

  { part: "line", name: "button-shadow" },
  { part: "line", name: "secondary-button-border", where: ofButton("secondary") },
  { part: "line", name: "warning-button-shadow", where: ofButton("warning") },
  { part: "line", name: "login-button-shadow" },
  { part: "line", name: "reverse-button-shadow" },
  { part: "line", name: "brand", where: /header__account|notification-banner/ },
  { part: "line", name: "green", where: /notification-banner/ },
  { part: "line", name: "blue" },
  { part: "line", name: "error" },
  { part: "line", name: "border" },
  { part: "line", name: "border-hover" },
  { part: "line", name: "input-border" },
  { part: "line", name: "grey-2" },
  { part: "line", name: "reverse-border" },
  { part: "line", name: "reverse-hover" },
  { part: "line", name: "reverse-text" },
  { part: "line", name: "body-background" },
  { part: "line", name: "text" },
  { part: "line", name: "print-text" },
];

/**
 * A trick of the design system: a hundredth of translucency, so that a link that is pointed at is not the colour that
 * it was.
 */
const nearly: Record<string, string> = {
  "rgba(33, 43, 50, 0.99)": "#212b32",
  "rgba(0, 0, 0, 0.99)": "#000000",
};

const colour = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|(?<![\w-])(?:white|black)(?![\w-])/gi;
const tag = /^\.nhsuk-tag(?:--([a-z-]+))?$/;

const asWritten: Record<string, string> = { white: "#ffffff", black: "#000000" };
const written = (value: string) => asWritten[value] ?? value.toLowerCase();

const partOf = (property: string): Part => {
  if (/^(color|fill|stroke)$/.test(property)) return "ink";
  return property.startsWith("background") ? "ground" : "line";
};

/** The design system's own list of what its names stand for, as it is in this release. */
function coloursNamed(sheet: Root): Map<string, string> {
  const named = new Map<string, string>();
  sheet.walkDecls(/^--nhsuk-.*-colour$/, ({ prop, value }) => {
    named.set(prop, written(value));
  });
  return named;
}

/** The name that this colour goes by in this place, or nothing where the design system has none. */
function nameOf(value: string, part: Part, selector: string, named: Map<string, string>): string | undefined {
  const wanted = nearly[value] ?? value;
  return namings
    .filter((naming) => naming.part === part && (naming.where?.test(selector) ?? true))
    .map(({ name }) => `--nhsuk-${name}-colour`)
    .find((name) => named.get(name) === wanted);
}

/**
 * Colours of one place that have no name at all: they are given one, and stay what they are until a scheme says
 * otherwise.
 */
const nameless: Record<string, string> = { "#951c13": "--nhsuk-error-hover-colour" };

/** A tag's own colours have no name: they are called after the tag. Its edge is of the colour of its words. */
function nameOnTag(part: Part, kind: string | undefined): string {
  const whose = kind ? `tag-${kind}` : "tag";
  return part === "ground" ? `--nhsuk-${whose}-background-colour` : `--nhsuk-${whose}-text-colour`;
}

function putNames(declaration: Declaration, named: Map<string, string>): void {
  if (declaration.prop.startsWith("--")) return;
  const part = partOf(declaration.prop);
  const { selector } = declaration.parent as Rule;
  const onTag = tag.exec(selector);

  declaration.value = declaration.value.replace(colour, (found) => {
    const given = onTag ? nameOnTag(part, onTag[1]) : nameless[written(found)];
    if (given) return `var(${given}, ${found})`;

    const name = nameOf(written(found), part, selector, named);
    return name ? `var(${name})` : found;
  });
}

/** Older than anything that knows layers: what only Internet Explorer reads. */
const isForInternetExplorer = (node: AtRule) => node.params.includes(String.raw`\0`);

/** Gives the design system's sheet its names and its layer. Other sheets pass untouched. */
export const nhsColours = (): Plugin => ({
  postcssPlugin: "access-desk:nhs-colours",
  Once(sheet, { AtRule: makeAtRule }) {
    if (!sheet.source?.input.file?.includes("nhsuk-frontend.css")) return;

    sheet.walkAtRules((rule) => {
      if (rule.name === "charset" || isForInternetExplorer(rule)) rule.remove();
    });
    const named = coloursNamed(sheet);
    sheet.walkDecls((declaration) => putNames(declaration, named));

    const layer = new makeAtRule({ name: "layer", params: "nhsuk", nodes: [] });
    layer.append(sheet.nodes);
    sheet.append(layer);
  },
});
