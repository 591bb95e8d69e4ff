import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { patience } from "./given/patience";

const known = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const chromium = known.find((path) => path !== undefined && existsSync(path));
const launchOptions = {
  ...(chromium && { executablePath: chromium }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
};

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  workers: 2, // one server each, on a machine of two cores
  // limits are for what hangs: longer than anything takes on a machine that is busy with other things
  timeout: 3 * patience,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  use: {
    launchOptions,
    actionTimeout: 120_000, // without it, one control that is not there would cost the whole time of its journey
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  projects: [
    { name: "desk", use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", grep: /@both-widths/, use: { viewport: { width: 390, height: 844 } } },
  ],
});
