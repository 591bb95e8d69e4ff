/** Whose a word is, as pages were marked for learning. */
export const labels = [
  "none",
  "name",
  "staff",
  "professional",
  "patient",
  "phone",
  "email",
  "address",
  "born",
  "number",
  "own-number",
  "own-place",
] as const;
export type Label = (typeof labels)[number];
export const labelAt = Object.fromEntries(labels.map((label, at) => [label, at])) as Record<Label, number>;
