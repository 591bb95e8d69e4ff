/** The last look before a disclosure leaves: everything that still blocks it, in words. */
import { approvalOf } from "./approval";
import type { CalendarDay } from "./calendar";
import type { History } from "./case-events";
import { stateOf } from "./case-state";
import { needsAuthority } from "./authority";
import { opinionOnDay } from "./opinion";
import type { Delivery } from "./case-events";

export const blockWording = {
  "not-approved": "A second person has not approved this release copy",
  "identity-not-confirmed": "Nobody has confirmed the requester’s identity",
  "authority-not-confirmed": "Nobody has confirmed that the requester may act for the patient",
  "opinion-missing": "There is no opinion on serious harm from a health professional",
  "opinion-stale": "The opinion on serious harm is more than six months old",
  "package-changed": "The release copy is not the one that was approved",
  "recipient-changed": "The recipient is not the one that was approved",
  "no-address": "There is no e-mail address to send it to",
} as const;
export type Block = keyof typeof blockWording;

export type GateFacts = { packageHash: string; recipientHash: string; delivery: Delivery; hasAddress: boolean; today: CalendarDay };

/** Empty where nothing blocks. DPA 2018 Sch 3 para 6: the opinion must be valid on the day of release, not only on that of approval. */
export function blocksDisclosure(history: History, facts: GateFacts): Block[] {
  const approval = stateOf(history) === "ready-to-disclose" ? approvalOf(history) : undefined;
  const opinion = opinionOnDay(history, facts.today);
  const blocks: (Block | false)[] = [
    !approval && "not-approved",
    !has(history, "identity-confirmed") && "identity-not-confirmed",
    authorityIsOwed(history) && "authority-not-confirmed",
    !opinion.ok && opinion.because,
    approval !== undefined && approval.packageHash !== facts.packageHash && "package-changed",
    approval !== undefined && approval.recipientHash !== facts.recipientHash && "recipient-changed",
    facts.delivery === "e-mail" && !facts.hasAddress && "no-address",
  ];
  return blocks.filter((block): block is Block => block !== false);
}

function authorityIsOwed(history: History) {
  const received = history.find((event) => event.type === "request-received");
  return received?.type === "request-received" && needsAuthority(received.requester) && !has(history, "authority-confirmed");
}

const has = (history: History, type: History[number]["type"]) => history.some((event) => event.type === type);
