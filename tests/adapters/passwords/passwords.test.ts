import { expect, test } from "vitest";
import { argon2Passwords } from "~/adapters/passwords/passwords";

const passwords = argon2Passwords();

test("a password matches its own hash and no other", async () => {
  const kept = await passwords.hash("six common words in a row");
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwords.matches(kept, "six common words in a row")).toBe(true);
  expect(await passwords.matches(kept, "six common words in a raw")).toBe(false);
});

test("nobody's account matches nothing, not even the password that is hashed in its place", async () => {
  expect(await passwords.matches(null, "a password that nobody has")).toBe(false);
});

test("a flood is turned away instead of waiting for ever", async () => {
  const kept = await passwords.hash("x");
  const answers = await Promise.all(Array.from({ length: 40 }, () => passwords.matches(kept, "x")));
  expect(answers.filter((answer) => answer === true)).toHaveLength(18);
  expect(answers.filter((answer) => answer === "too-busy")).toHaveLength(22);
});
