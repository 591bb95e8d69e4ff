import type { IdentityDoubt } from "~/domain/terms/vocabulary";

/** Why there is a reasonable doubt about who asks, as an officer chooses it and as the history says it. */
export const doubtWords: Record<IdentityDoubt, string> = {
  "name-differs": "The name in the request is not the one we hold",
  "address-differs": "It came from an address, or a mailbox, that is not one we hold",
  "details-differ": "The date of birth or a number in it is not the one we hold",
  "signature-differs": "It is not signed, or not as they sign",
  "came-through-another": "It came through somebody else, or in a way that does not show who sent it",
  "nothing-to-compare": "We hold nothing of the requester to compare it with",
  "asked-of-everybody": "Nobody doubts it, and this trust asks everybody",
};

export const doubtHints: Partial<Record<IdentityDoubt, string>> = {
  "nothing-to-compare": "Such as a relative, or an executor, whom the trust does not know",
  "asked-of-everybody": "The clock does not wait for it",
};
