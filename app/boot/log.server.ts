/** Structured lines on standard output, without personal details: ids, reference numbers, codes. */
import pino from "pino";

export const log = pino({
  level: process.env["LOG_LEVEL"] ?? (process.env["ACCESS_DESK_MODE"] === "production" ? "info" : "warn"),
  base: null,
  redact: { paths: ["req", "res", "err.params", "err.query", "err.detail"], remove: true },
});
