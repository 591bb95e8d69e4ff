/** Why a file cannot be made into pages. */
export const fileRefusals = [
  "empty",
  "damaged",
  "password-needed",
  "not-what-its-name-says",
  "unsupported",
  "too-many-pages",
  "took-too-long",
  "needed-too-much-memory",
  "office-not-installed",
  "unpacks-too-large",
  "too-many-files",
  "nested-too-deep",
  "nothing-inside",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export const isFileRefusal = (text: string | null): text is FileRefusal =>
  (fileRefusals as readonly (string | null)[]).includes(text);
