import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName, PDFHexString } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillApplicationForm, makeApplicationForm } from "~/adapters/documents/forms/application-form";
import { fieldsOf, formDefinition } from "~/adapters/documents/forms/form-definition";
import { readApplicationForm } from "~/adapters/documents/forms/read-application-form";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { writtenDay } from "~/adapters/documents/forms/written-day";
import { authorityKeys, recordKinds } from "~/domain/terms/vocabulary";
import { sampleApplicationForm } from "../../../../scripts/samples/application-email";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "form-"))));
afterAll(() => removeFolder(folder));

async function kept(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

describe("the trust's form", () => {
  test("is a sound PDF of two pages with its trust, its questions and a box for each answer", async () => {
    const file = await kept("blank.pdf", await makeApplicationForm());
    expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors found",
    );
    const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    for (const words of [
      "Northfield and Brannock NHS Trust",
      "Family name",
      "NHS number",
      "St Brannock's Hospital",
      "Declaration",
    ])
      expect(text).toContain(words);
    expect((await PDFDocument.load(await readFile(file))).getPageCount()).toBe(2);
  });

  test("says for a screen reader what each box is for", async () => {
    const document = await PDFDocument.load(await makeApplicationForm());
    const silent = document
      .getForm()
      .getFields()
      .filter(
        (field) =>
          field.getName() !== "accessDeskForm" &&
          !(field.acroField.dict.lookup(PDFName.of("TU")) instanceof PDFHexString),
      );
    expect(silent.map((field) => field.getName())).toEqual([]);
    expect(document.getTitle()).toContain("Apply for a copy of health records");
    expect(document.catalog.lookup(PDFName.of("Lang"))?.toString()).toContain("en-GB");
  });

  test("offers every kind of record, and only requesters that the authority matrix knows", () => {
    const options = (name: string) =>
      fieldsOf(formDefinition("records")).flatMap((field) =>
        field.name === name && "options" in field ? field.options.map(({ value }) => value) : [],
      );
    expect(options("recordKinds")).toEqual([...recordKinds]);
    for (const requester of options("applicantRelationship")) expect(authorityKeys).toContain(requester);
    expect(options("delivery")).toEqual(["e-mail", "portal", "post", "collection"]);
  });
});

describe("reading it back", () => {
  test("gives every answer by the name of its field, from a child process", async () => {
    const source = await kept("filled.pdf", await sampleApplicationForm());
    expect(await sandboxedDocumentTools().readApplicationForm({ source })).toMatchObject({
      form: "records",
      patientFamilyName: "Achebe-Trent",
      patientBornOn: "1961-03-14",
      patientDiedOn: "",
      nhsNumber: "999 000 0018",
      patientAddress: "27 Larkspur Close\nNorthfield\nNB4 7HD",
      applicantRelationship: "patient",
      sites: '["Northfield General Hospital","Riverside Clinic"]',
      recordKinds: '["health-records","correspondence"]',
      recordsFrom: "2013-01-01",
      delivery: "e-mail",
    });
  });

  test("takes the applicant's own words where no relationship was ticked", async () => {
    const form = await readApplicationForm(
      Buffer.from(await fillApplicationForm({ applicantRelationshipOther: "her social worker" })),
    );
    expect(form!.applicantRelationship).toBe("her social worker");
  });

  test("keeps names that are not from the west of Europe", async () => {
    const form = await readApplicationForm(
      Buffer.from(await fillApplicationForm({ patientFamilyName: "Łukasiewicz", patientGivenNames: "Ольга" })),
    );
    expect([form!.patientFamilyName, form!.patientGivenNames]).toEqual(["Łukasiewicz", "Ольга"]);
  });

  test("works for a form that a reader saved anew, and for one saved with an empty password", async () => {
    const source = await kept("filled.pdf", await sampleApplicationForm());
    execFileSync("mutool", ["clean", "-gg", source, join(folder, "anew.pdf")]);
    execFileSync("qpdf", ["--encrypt", "", "owner", "256", "--", source, join(folder, "restricted.pdf")]);
    for (const name of ["anew.pdf", "restricted.pdf"])
      expect(await readApplicationForm(await readFile(join(folder, name)))).toMatchObject({
        patientFamilyName: "Achebe-Trent",
        delivery: "e-mail",
      });
  });

  test("gives nothing for another PDF, for a print of the form, and for what is no PDF", async () => {
    const tools = sandboxedDocumentTools();
    const other = await PDFDocument.create();
    other.getForm().createTextField("patientFamilyName").addToPage(other.addPage());
    const printed = await PDFDocument.load(await sampleApplicationForm());
    printed.getForm().flatten();
    for (const bytes of [
      await other.save(),
      await printed.save(),
      Buffer.from("%PDF-1.7 damaged"),
      Buffer.from("words"),
      Buffer.alloc(0),
    ]) {
      expect(await tools.readApplicationForm({ source: await kept("other.pdf", bytes) })).toBeNull();
    }
  });
});

test.each([
  ["14/03/1961", "1961-03-14"],
  ["14.3.1961", "1961-03-14"],
  ["14-03-1961", "1961-03-14"],
  ["1961-03-14", "1961-03-14"],
  ["14 March 1961", "1961-03-14"],
  ["14th Mar, 1961", "1961-03-14"],
  ["1st September 2020", "2020-09-01"],
  ["29/02/2024", "2024-02-29"],
  ["29/02/2023", null],
  ["31 April 2020", null],
  ["3/14/1961", null],
  ["14/03/61", null],
  ["14 Month 1961", null],
  ["last spring", null],
  ["", null],
])("%j is the day %j", (words, day) => expect(writtenDay(words)).toBe(day));
