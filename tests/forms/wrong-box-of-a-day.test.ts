/** An error about a day leads to the box that is wrong, and marks no other. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateField } from "~/components/design/date-field";
import { ErrorSummary } from "~/components/design/error-summary";
import { day } from "~/forms/fields";
import { readFields } from "~/forms/read-form.server";

const sent = ([date, month, year]: readonly [string, string, string]) => {
  const form = new FormData();
  form.set("bornOn-day", date);
  form.set("bornOn-month", month);
  form.set("bornOn-year", year);
  return form;
};

test.each<[string, readonly [string, string, string], string, string[]]>([
  ["nothing at all", ["", "", ""], "bornOn", ["bornOn", "bornOn-month", "bornOn-year"]],
  ["no day", ["", "3", "1961"], "bornOn", ["bornOn"]],
  ["no month", ["14", "", "1961"], "bornOn-month", ["bornOn-month"]],
  ["a month that is none", ["14", "13", "1961"], "bornOn-month", ["bornOn-month"]],
  ["a year of two figures", ["14", "3", "61"], "bornOn-year", ["bornOn-year"]],
  ["a month and a year that are none", ["14", "x", "y"], "bornOn-month", ["bornOn-month", "bornOn-year"]],
  ["a day that no calendar has", ["31", "2", "1961"], "bornOn", ["bornOn", "bornOn-month", "bornOn-year"]],
])("%s", (_, [date, month, year], leadsTo, marked) => {
  const read = readFields(sent([date, month, year]), { bornOn: day("Enter the date of birth") });
  const errors = read.ok ? [] : read.errors;
  expect(renderToStaticMarkup(createElement(ErrorSummary, { errors }))).toContain(`href="#${leadsTo}"`);

  const typed = { day: date, month, year };
  const field = { name: "bornOn", legend: "Date of birth", error: errors[0]!.message, value: typed };
  const boxes = renderToStaticMarkup(createElement(DateField, field)).match(/<input[^>]*>/g) ?? [];
  const wrong = boxes.filter((box) => box.includes("nhsuk-input--error")).map((box) => / id="([^"]*)"/.exec(box)?.[1]);
  expect(wrong).toEqual(marked);
});
