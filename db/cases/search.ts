/**
 * Finds cases by the beginnings of words: of a name, a case number, an NHS or hospital number. A table of terms rather
 * than either engine's own text search: it leads with the trust, works under row-level security and answers the same on
 * both.
 */
import { and, desc, eq, exists, gte, inArray, lt, or, sql, type SQL } from "drizzle-orm";
import { caseLines, type CaseLine } from "./case-lines";
import { kit, type Db } from "#db/engine/kit";
import { cases, searchTerms } from "#db/schema";
import { termsIn, typedWords, type TypedWord } from "./search-terms";

/** Replaces what the case is found by. */
export async function indexCase(db: Db, trust: number, caseId: string, words: readonly string[]) {
  await db.delete(searchTerms).where(and(eq(searchTerms.trustId, trust), eq(searchTerms.caseId, caseId)));
  const terms = [...new Set(words.flatMap(termsIn))];
  if (terms.length > 0) await db.insert(searchTerms).values(terms.map((term) => ({ trustId: trust, term, caseId })));
}

/**
 * Every word typed must begin a word of the case; newest cases first, at most `limit`, of those that `only` says.
 * Nothing typed finds nothing.
 */
export async function findCases(
  db: Db,
  trust: number,
  typed: string,
  { limit = 50, only }: { limit?: number; only?: SQL } = {},
): Promise<CaseLine[]> {
  const [first, ...others] = rarestFirst(typedWords(typed));
  if (!first) return [];

  const hits = db
    .selectDistinct({ caseId: searchTerms.caseId })
    .from(searchTerms)
    .where(and(beginsWith(searchTerms, trust, first), ...others.map((word, n) => alsoHas(db, trust, word, n))))
    .orderBy(desc(searchTerms.caseId));
  return caseLines(db, {
    where: and(eq(cases.trustId, trust), inArray(cases.id, only ? hits : hits.limit(limit)), only),
    orderBy: [desc(cases.id)],
    limit,
  });
}

/** A number tells more than a word, and a long word more than a short one: the fewest rows come first. */
const rarestFirst = (words: TypedWord[]) =>
  words.toSorted(
    ([one = ""], [other = ""]) => Number(/\d/.test(other)) - Number(/\d/.test(one)) || other.length - one.length,
  );

// the last code point sorts after every letter on both engines, which compare by code point
const beginsWith = (terms: typeof searchTerms, trust: number, word: TypedWord): SQL | undefined =>
  and(
    eq(terms.trustId, trust),
    or(...word.map((spelt) => and(gte(terms.term, spelt), lt(terms.term, `${spelt}\u{10FFFF}`)))),
  );

function alsoHas(db: Db, trust: number, word: TypedWord, n: number): SQL {
  const another = kit.alias(searchTerms, `another_${n}`) as unknown as typeof searchTerms;
  return exists(
    db
      .select({ one: sql`1` })
      .from(another)
      .where(and(beginsWith(another, trust, word), eq(another.caseId, searchTerms.caseId))),
  );
}
