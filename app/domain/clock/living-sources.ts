/**
 * Where the law says what a living person's clock does. Article 12A is not for a request that came before 5 February
 * 2026 (SI 2026/82 reg. 4): for those it is article 12(3) as the Commissioner's guidance of the time read it.
 */
import type { Regime } from "~/domain/terms/vocabulary";

type Sources = Record<"receipt" | "start" | "identity" | "authority" | "fee" | "too-late" | "pause", string>;

const under12A: Sources = {
  receipt: "UK GDPR art. 12A(2)(a); Regulation 1182/71 art. 3(1)",
  start: "UK GDPR art. 12A(2); Regulation 1182/71 art. 3(1)",
  identity: "UK GDPR art. 12A(2)(b) and 12(6)",
  authority: "ICO, right of access, December 2025; UK GDPR art. 12(6)",
  fee: "UK GDPR art. 12A(2)(c) and 12(5)",
  "too-late": "UK GDPR art. 12A(1): the period had ended",
  pause: "UK GDPR art. 12A(5)(b)",
};

const guidance = "ICO, right of access, as it stood before 5 February 2026";
const saved: Sources = {
  receipt: "UK GDPR art. 12(3); Regulation 1182/71 art. 3(1)",
  start: `UK GDPR art. 12(3); ${guidance}`,
  identity: `UK GDPR art. 12(3) and 12(6); ${guidance}`,
  authority: `UK GDPR art. 12(3) and 12(6); ${guidance}`,
  fee: `UK GDPR art. 12(3) and 12(5); ${guidance}`,
  "too-late": "UK GDPR art. 12(3): the period had ended",
  pause: `UK GDPR art. 12(3); ${guidance}`,
};

export const livingSources = (regime: Regime): Sources => (regime === "uk-gdpr-12A" ? under12A : saved);
