/** Mail through the trust's own server. */
import { PassThrough } from "node:stream";
import { createTransport } from "nodemailer";
import { isOrdinaryAddress } from "./address";
import { composed, goesOnlyTo, type MailFrom } from "./compose-mail";
import type { MailOutcome, OutgoingMail, SendMail } from "./send-mail";

/** `tls` from the first byte (port 465), `starttls` or nothing is sent, or `off`, for a server on the same machine. */
export type SmtpServer = {
  host: string;
  port: number;
  encryption: "tls" | "starttls" | "off";
  user: string | null;
  password: string | null;
  from: MailFrom;
};

export function smtpMail(server: SmtpServer): SendMail {
  return async (mail) => {
    if (!isOrdinaryAddress(mail.to.address)) return { ok: false, because: "address-refused" };
    return sendOver(server, mail);
  };
}

async function sendOver(server: SmtpServer, mail: OutgoingMail): Promise<MailOutcome> {
  const transport = createTransport(options(server));
  let isBodyGone = false;
  // once the last byte of the message has been handed over, silence no longer means that it was not sent
  transport.use("stream", ({ message }, done) => {
    if (!goesOnlyTo(mail.to.address, message.getEnvelope())) return done(new OtherRecipient());
    message.transform(
      () =>
        new PassThrough({
          flush: (ended) => {
            isBodyGone = true;
            ended();
          },
        }),
    );
    done();
  });
  try {
    await transport.sendMail({
      ...composed(mail, server.from),
      dsn: { id: mail.messageId, return: "headers", notify: ["failure", "delay"] },
    });
    return { ok: true };
  } catch (error) {
    mail.attachment?.content.destroy();
    return { ok: false, because: reasonFor(error as SmtpError, isBodyGone) };
  } finally {
    transport.close();
  }
}

type SmtpError = Error & { code?: string; command?: string; responseCode?: number };

class OtherRecipient extends Error {
  readonly code = "EENVELOPE";
}

function reasonFor(error: SmtpError, isBodyGone: boolean): Exclude<MailOutcome, { ok: true }>["because"] {
  const { code, command, responseCode } = error;
  if (code === "ESTREAM" || !code) throw error; // our own attachment could not be read: no fault of the server's
  if (code === "EAUTH" || code === "ETLS") return "try-again-later"; // ours to put right, and the mail then leaves
  if (responseCode === undefined && code === "EENVELOPE") return "address-refused";
  if (responseCode === undefined) return isBodyGone ? "may-have-been-sent" : "unreachable";
  if (responseCode < 500) return "try-again-later";
  return command === "RCPT TO" ? "address-refused" : "refused";
}

function options({ host, port, encryption, user, password }: SmtpServer) {
  return {
    host,
    port,
    secure: encryption === "tls",
    requireTLS: encryption === "starttls",
    ignoreTLS: encryption === "off",
    ...(user && { auth: { user, pass: password ?? "" } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
