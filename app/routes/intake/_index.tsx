import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { Button } from "~/components/design/button";
import { CardTable } from "~/components/design/card-table";
import { ErrorSummary, errorOf, type FieldError } from "~/components/design/error-summary";
import { FileField } from "~/components/design/fields";
import { intakeStates, setAsideWords } from "~/components/intake/intake-wording";
import { Details } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { Tag } from "~/components/design/status-tag";
import { SuccessBanner } from "~/components/design/success-banner";
import { getDeps } from "~/boot/deps.server";
import { formatDay } from "~/domain/calendar/calendar";
import { receiveMail } from "~/services/intake/receive-mail";
import { viewIntakeList } from "~/services/intake/view-intake-list";
import styles from "~/styles/cases.css?url";
import { receiveUpload, type UploadRefusal } from "~/forms/upload.server";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Intake");

const largestMessage = 200 * 1024 * 1024;

export async function loader({ request }: LoaderFunctionArgs) {
  const { waiting, setAside } = await viewIntakeList(await getDeps(), signedIn(request));
  return {
    waiting: waiting.map(({ id, state, fromName, fromAddress, subject, arrivedOn }) => ({
      id,
      state,
      from: fromName || fromAddress,
      subject,
      arrivedOn,
    })),
    setAside: setAside.map(({ id, fromName, fromAddress, subject, setAsideBecause }) => ({
      id,
      from: fromName || fromAddress,
      subject,
      because: setAsideBecause,
    })),
    wasSetAside: new URL(request.url).searchParams.has("set-aside"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { trust } = signedIn(request);
  const deps = await getDeps();
  const upload = await receiveUpload(request, {
    maxBytes: largestMessage,
    into: (_file, body) => receiveMail(deps, { trust, body, channel: "e-mail" }),
  });
  if (!upload.ok)
    return data(
      { errors: [{ field: "letter", message: refusals[upload.because] }] satisfies FieldError[] },
      { status: 400 },
    );

  const [first] = upload.files;
  return redirect(`/intake/${first!.intakeId}${first!.already ? "?already=yes" : ""}`, 303);
}

const refusals: Record<UploadRefusal, string> = {
  empty: "Choose a file with an e-mail in it",
  "too-large": "The e-mail must be smaller than 200 MB. Save its attachments and enter the request by hand",
  "cut-off": "The e-mail did not arrive whole, so nothing was kept. Choose it again",
  "storage-full": "There is no room left to keep it. Nothing was saved: tell your administrator, then choose it again",
};

export default function Intake() {
  const { waiting, setAside, wasSetAside } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <>
      <ErrorSummary errors={errors ?? []} />
      {wasSetAside && !errors && <SuccessBanner>The letter was set aside. It is kept below</SuccessBanner>}
      <PageHeading>Intake</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <Waiting waiting={waiting} />
        </div>
        <div className="nhsuk-grid-column-one-third">
          <DropIn error={errorOf(errors, "letter")} />
        </div>
      </div>
      {setAside.length > 0 && <SetAside entries={setAside} />}
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

function Waiting({ waiting }: Pick<Shown, "waiting">) {
  return (
    <CardTable
      caption={waiting.length === 1 ? "1 letter waits" : `${waiting.length} letters wait, oldest first`}
      rows={waiting}
      keyOf={({ id }) => id}
      empty={
        <p>
          No letter waits. Drop in an e-mail that was saved as a file, or{" "}
          <a href="/cases/new">enter a request by hand</a>.
        </p>
      }
      columns={[
        {
          heading: "Letter",
          names: true,
          cell: ({ id, subject }) => <a href={`/intake/${id}`}>{subject || "Without a subject"}</a>,
        },
        { heading: "From", cell: ({ from }) => from || "Not known" },
        { heading: "Arrived", cell: ({ arrivedOn }) => formatDay(arrivedOn) },
        { heading: "State", cell: ({ state }) => <StateTag state={state} /> },
      ]}
    />
  );
}

function StateTag({ state }: { state: keyof typeof intakeStates }) {
  const { text, colour } = intakeStates[state];
  return colour ? <Tag colour={colour}>{text}</Tag> : <>{text}</>;
}

function DropIn({ error }: { error: string | undefined }) {
  return (
    <section className="desk-panel" aria-labelledby="drop-in">
      <h2 className="nhsuk-heading-m" id="drop-in">
        Drop in an e-mail
      </h2>
      <form method="post" action="/intake?index" encType="multipart/form-data" noValidate>
        <div className="desk-drop">
          <FileField
            name="letter"
            label="E-mail saved as a file (.eml)"
            hint="Drag it onto the box or choose it. Attachments come with it."
            accept=".eml,message/rfc822"
            error={error}
          />
        </div>
        <Button>Add to intake</Button>
      </form>
      <p className="nhsuk-u-margin-bottom-0">
        Came by post or telephone? <a href="/cases/new">Enter it by hand</a>.
      </p>
    </section>
  );
}

function SetAside({ entries }: { entries: Shown["setAside"] }) {
  return (
    <Details summary="Letters set aside">
      <ul className="nhsuk-list">
        {entries.map(({ id, from, subject, because }) => (
          <li key={id}>
            <a href={`/intake/${id}`}>{subject || "Without a subject"}</a>, {from || "sender not known"}
            <span className="desk-second-line">{because && setAsideWords[because]}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
