import { expect, test } from "vitest";
import { unprintableIn } from "~/domain/terms/printable";

test.each([
  "Anne-Marie O’Brien",
  "Łęcka Ðorđević Şahin Nguyễn Ẹ̀kọ́ ʻAlohi",
  "Ελένη Παππά",
  "Ольга Їжакевич",
  "محمد الزهراني، می\u200Cخواهم",
  "רחל כהן",
  "Արմեն",
  "გიორგი",
  "王小明 𠮷田 さとう タロー 김민수",
  "राहुल রহিম ਸੁਖਵਿੰਦਰ રમેશ முருகன் రాము ರಾಮು രാമൻ",
  "සුනිල් สมชาย ສົມຊາຍ សុខា အောင် አበበ",
  "Flat 2 / 1½, 14–16 Rose Lane\n“The Elms” № 5, £10 @ 50 % (c/o)",
  "",
])("%s can be printed", (text) => expect(unprintableIn(text)).toBeNull());

test.each([
  ["a face", "Ann 😀", "😀"],
  ["a flag", "🇬🇧", "🇬"],
  ["a key with a figure", "1\u20E3", "\u20E3"],
  ["a telephone", "☎ 0113", "☎"],
  ["a sign of somebody's own font", "Ann \uE000", "\uE000"],
  ["one of the last planes", "\u{F0000}", "\u{F0000}"],
  ["a letter that no font has", "𓀀", "𓀀"],
  ["what could not be read", "Ann \uFFFD", "\uFFFD"],
  ["half a character", "Ann \uD83D", "\uD83D"],
  ["no character", "\uFFFF", "\uFFFF"],
  ["blank Braille", "\u2800", "\u2800"],
])("%s cannot", (_, text, sign) => expect(unprintableIn(text)).toBe(sign));
