import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

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
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  // longer than anything takes on a busy machine; without it, one control that is not there costs the whole time of its
  // journey
  use: {
    launchOptions,
    actionTimeout: 60_000,
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  projects: [
    { name: "desk", use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", grep: /@both-widths/, use: { viewport: { width: 390, height: 844 } } },
  ],
});
