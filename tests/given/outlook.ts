/** Messages as Outlook saves them: a compound file with one stream for each property (MS-OXMSG). */
import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner.js";

export type OutlookMessage = {
  subject?: string;
  from?: { name: string; address: string };
  to?: { name: string; address: string }[];
  sentAt?: Date;
  text?: string;
  html?: Buffer;
  /** Rich text, packed as Outlook packs it (MS-OXRTFCP). */
  rtf?: Buffer;
  codepage?: number;
  attachments?: { name: string; content: Buffer }[];
};

const [folder, stream, root] = [1, 2, 5];
type Node = { name: string; bytes?: Buffer; children?: Node[] };
type Property = { tag: number; value: bigint };

const words = (tag: string, text: string | undefined): Node[] =>
  text === undefined ? [] : [{ name: `__substg1.0_${tag}001F`, bytes: Buffer.from(text, "utf16le") }];
const raw = (tag: string, bytes: Buffer | undefined): Node[] =>
  bytes ? [{ name: `__substg1.0_${tag}0102`, bytes }] : [];

function properties(headerSize: number, list: Property[]): Node {
  const bytes = Buffer.alloc(headerSize + list.length * 16);
  list.forEach(({ tag, value }, index) => {
    bytes.writeUInt32LE(tag, headerSize + index * 16);
    bytes.writeUInt32LE(6, headerSize + index * 16 + 4);
    bytes.writeBigUInt64LE(value, headerSize + index * 16 + 8);
  });
  return { name: "__properties_version1.0", bytes };
}

/** Tenths of a microsecond since 1601. */
const fileTime = (date: Date) => BigInt(date.getTime() + 11_644_473_600_000) * 10_000n;
const numbered = (name: string, index: number) =>
  `${name}_version1.0_#${index.toString(16).toUpperCase().padStart(8, "0")}`;

export function outlookOf({
  subject,
  from,
  to = [],
  sentAt,
  text,
  html,
  rtf,
  codepage,
  attachments = [],
}: OutlookMessage): Buffer {
  const nodes: Node[] = [
    properties(32, [
      ...(sentAt ? [{ tag: 0x00390040, value: fileTime(sentAt) }] : []),
      ...(codepage ? [{ tag: 0x3fde0003, value: BigInt(codepage) }] : []),
    ]),
    { name: "__nameid_version1.0", children: raw("0002", Buffer.alloc(16)) },
    ...words("001A", "IPM.Note"),
    ...words("0037", subject),
    ...words("1000", text),
    ...raw("1013", html),
    ...raw("1009", rtf),
    ...words("0C1A", from?.name),
    ...words("0C1F", from?.address),
    ...to.map(({ name, address }, index) => ({
      name: numbered("__recip", index),
      children: [properties(8, [{ tag: 0x0c150003, value: 1n }]), ...words("3001", name), ...words("3003", address)],
    })),
    ...attachments.map(({ name, content }, index) => ({
      name: numbered("__attach", index),
      children: [properties(8, [{ tag: 0x37050003, value: 1n }]), ...words("3707", name), ...raw("3701", content)],
    })),
  ];
  const entries: Entry[] = [{ name: "Root Entry", type: root, length: 0, children: [] }];
  const add = (node: Node): number => {
    const at =
      entries.push({
        name: node.name,
        type: node.children ? folder : stream,
        length: node.bytes?.length ?? 0,
        ...(node.bytes && { binaryProvider: () => new Uint8Array(node.bytes!) }),
      }) - 1;
    if (node.children) entries[at]!.children = node.children.map(add);
    return at;
  };
  entries[0]!.children = nodes.map(add);
  return Buffer.from(burn(entries));
}
