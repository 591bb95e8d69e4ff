import type { ClientProof, ClientRight } from "~/domain/terms/vocabulary";

export const clientRightWords: Record<ClientRight, string> = {
  pr: "The personal representative of the patient",
  claimant: "A person who may have a claim arising from the death",
};

/** As a sentence goes on: "as … shows". */
export const clientProofWords: Record<ClientProof, string> = {
  "grant-of-probate": "the grant of probate",
  "letters-of-administration": "letters of administration",
  "will-naming-executor": "the will that names them executor",
  "claim-and-dependency": "a statement of the claim, with proof that they depended on the patient,",
  "claim-and-earlier-will": "a statement of the claim, with their interest under a will,",
  "claim-and-relationship": "a statement of the claim, with proof of the relationship,",
};
