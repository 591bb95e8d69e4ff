import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SummaryList } from "~/components/design/summary-list";
import { mailFolder } from "~/boot/mail-folder.server";

export const meta: MetaFunction = () => pageTitle("Mail that was sent");

export async function loader(_: LoaderFunctionArgs) {
  const folder = await mailFolder();
  const mails = await folder.latest();
  return {
    place: folder.place,
    mails: mails.map(({ sentAt, ...mail }) => ({ ...mail, sentAt: moment.format(sentAt) })),
  };
}

const moment = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "long", timeStyle: "short" });

export default function DemonstrationMail() {
  const { place, mails } = useLoaderData<typeof loader>();
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading>Mail that was sent</PageHeading>
      <p>
        A demonstration sends nothing. Each message is a file in <code className="desk-code">{place}</code>, which any
        mail program opens.
      </p>
      {mails.length === 0 && <p>No mail has been sent yet.</p>}
      {mails.map((mail) => (
        <Message key={mail.file} {...mail} />
      ))}
    </div>
  );
}

type Mail = ReturnType<typeof useLoaderData<typeof loader>>["mails"][number];

function Message({ file, sentAt, to, subject, text, attachments }: Mail) {
  return (
    <article className="desk-mail">
      <h2 className="nhsuk-heading-m">{subject}</h2>
      <SummaryList
        rows={[
          { name: "To", value: to },
          { name: "Sent", value: sentAt },
          {
            name: "Attached",
            value: attachments.map(({ name, size }) => `${name}, ${sizeInWords(size)}`).join("; ") || "Nothing",
          },
        ]}
      />
      <pre className="desk-letter">{text}</pre>
      <p>
        <a href={`/demonstration/mail/${file}`}>
          Download this message
          <span className="nhsuk-u-visually-hidden">
            {" "}
            to {to}: {subject}
          </span>
        </a>
      </p>
    </article>
  );
}

const sizeInWords = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
