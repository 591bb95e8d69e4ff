/** What was filled in is what becomes the page, whatever the field last looked like. */
import { describe, expect, test } from "vitest";
import { flattenPage } from "~/adapters/pdf/engine/flatten";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import { drawing, keptLine, name, saved, text, words, type Drawing } from "../draw";

type Field = { value?: string; shows: string; asks?: boolean; ofParent?: boolean; more?: Record<string, unknown> };

const appearance = (d: Drawing, said: string) =>
  d.stream(said ? `/Tx BMC q ${text(2, 6, said, { size: 12 })} Q EMC` : "/Tx BMC EMC", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 250, 20],
    Resources: { Font: { F1: d.font.ref } },
  });

async function formWith({ value, shows, asks = false, ofParent = false, more = {} }: Field) {
  const d = await drawing();
  const said = value === undefined ? {} : { V: words(value) };
  const entries = { FT: "Tx", T: words("allergy"), DA: words("/F1 12 Tf 0 g"), ...more, ...said };
  const looks = { Type: "Annot", Subtype: "Widget", F: 4, Rect: [50, 190, 300, 210], AP: { N: appearance(d, shows) } };
  const parent = d.document.context.nextRef();
  const field = d.register(ofParent ? { ...looks, Parent: parent } : { ...entries, ...looks });
  if (ofParent) d.document.context.assign(parent, d.obj({ ...entries, Kids: [field] }));
  d.page(keptLine, { entries: { Annots: [field] } });
  const fields = { Fields: [ofParent ? parent : field], DR: { Font: { F1: d.font.ref } } };
  d.document.catalog.set(name("AcroForm"), d.obj({ ...fields, ...(asks && { NeedAppearances: true }) }));
  const opened = await openPdf(await saved(d, true));
  if (!opened.ok) throw new Error(opened.because);
  const { valuesDiffer } = flattenPage(opened.pdf, 1);
  const says = opened.pdf.words(1).map((word) => word.text);
  opened.pdf.close();
  return { says: says.filter((word) => word !== "KEEPTHIS").join(" "), valuesDiffer };
}

describe("a field that was filled in", () => {
  test.each<[string, Field, { says: string; valuesDiffer: boolean }]>([
    [
      "shows nothing, and the form asks to be drawn",
      { value: "PENICILLIN", shows: "", asks: true },
      { says: "PENICILLIN", valuesDiffer: false },
    ],
    [
      "shows nothing, and nothing is asked",
      { value: "PENICILLIN", shows: "" },
      { says: "PENICILLIN", valuesDiffer: false },
    ],
    [
      "shows an older value, and the form asks",
      { value: "PENICILLIN", shows: "none known", asks: true },
      { says: "PENICILLIN", valuesDiffer: true },
    ],
    [
      "shows another value, and nothing is asked",
      { value: "PENICILLIN", shows: "none known" },
      { says: "none known", valuesDiffer: true },
    ],
    [
      "shows what was filled in",
      { value: "Penicillin: yes", shows: "Penicillin: yes" },
      { says: "Penicillin: yes", valuesDiffer: false },
    ],
    [
      "has its value from its parent",
      { value: "PENICILLIN", shows: "", asks: true, ofParent: true },
      { says: "PENICILLIN", valuesDiffer: false },
    ],
    [
      "was emptied, and the form asks",
      { value: "", shows: "none known", asks: true },
      { says: "", valuesDiffer: true },
    ],
    [
      "is one of a list",
      {
        value: "Ward 5",
        shows: "",
        asks: true,
        more: { FT: "Ch", Ff: 1 << 17, Opt: [words("Ward 5"), words("Ward 6")] },
      },
      { says: "Ward 5", valuesDiffer: false },
    ],
  ])("%s", async (_, field, expected) => {
    expect(await formWith(field)).toEqual(expected);
  });
});
