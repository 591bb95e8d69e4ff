import type { Delivery, HandedOverAs } from "~/domain/cases/case-events";

const ways: Record<Delivery, string> = {
  "e-mail": "by e-mail",
  portal: "through the portal",
  post: "by post",
  collection: "to be collected",
};
const things: Record<HandedOverAs, string> = { paper: "on paper", disc: "on a disc" };

/** "on a disc, by post": as it stands within a sentence. */
export const howItLeft = ({ delivery, as }: { delivery: Delivery; as?: HandedOverAs | undefined }): string =>
  [as && things[as], ways[delivery]].filter(Boolean).join(", ");
