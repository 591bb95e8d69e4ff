/** Real mail servers on the loopback address that accept, refuse or die as a test asks. */
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

type Received = { from: string; to: string[]; raw: Buffer; mail: ParsedMail };
export type MailServer = { port: number; received: Received[]; close(): Promise<void> };

export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const keep = async (raw: Buffer) => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw,
          mail: await simpleParser(raw),
        });
        done();
      };
      buffer(stream).then(keep).catch(done); // a client that hangs up half-way has sent nothing
    },
    ...options,
  });
  server.on("error", () => undefined); // a client that hangs up is no failure of the test
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((resolve) => server.close(resolve)) };
}

export const refusing = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

/**
 * Speaks just enough SMTP to hang up at a chosen moment: as soon as the message begins, or when it is whole but not yet
 * answered.
 */
export async function dyingMailServer(
  dies: "as-the-message-begins" | "before-answering",
): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => converse(socket, dies));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

function converse(socket: Socket, dies: "as-the-message-begins" | "before-answering") {
  let isData = false;
  let tail = "";
  socket.on("error", () => undefined);
  socket.write("220 dying.example ESMTP\r\n");
  socket.on("data", (chunk) => {
    tail = (tail + chunk.toString("latin1")).slice(-2_000);
    if (isData) {
      if (dies === "as-the-message-begins" || tail.endsWith("\r\n.\r\n")) socket.destroy();
      return;
    }
    if (/^EHLO/im.test(chunk.toString())) socket.write("250-dying.example\r\n250 8BITMIME\r\n");
    else if (/^DATA/im.test(chunk.toString())) {
      isData = true;
      socket.write("354 go on\r\n");
    } else socket.write("250 yes\r\n");
  });
}

/** A port on which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
