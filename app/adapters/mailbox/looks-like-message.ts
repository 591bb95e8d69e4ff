/** Any file can be fed to a mail parser and comes out as a message without a sender; so the header must be there. */
const firstLine = /^(From |[!-9;-~]+:)/;
const messageHeader = /^(from|date|received|message-id|subject|return-path|mime-version):/im;

/** `beginning` is enough of the file to hold its header. */
export function looksLikeMessage(beginning: Buffer): boolean {
  const start = beginning
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  const header = start.split(/\r?\n\r?\n/, 1)[0]!;
  return firstLine.test(header) && messageHeader.test(header) && !header.includes("\0");
}
