import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitorOf } from "~/gates/access.server";
import { Button } from "~/components/design/button";
import { errorOf, ErrorSummary } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { demonstrationPassword, demonstrationPeople } from "~/settings/demonstration.server";
import { getDeps } from "~/boot/deps.server";
import { localPath } from "~/gates/local-path";
import { typedOf } from "~/components/design/typed";
import { orElse, secret, text } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { signIn, type SignInRefusal } from "~/services/people/sign-in";
import { sessionCookie } from "~/gates/session-cookie.server";

export const meta: MetaFunction = () => pageTitle("Sign in");

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const then = localPath(searchParams.get("then"));
  if (visitorOf(request)) throw redirect(then);

  const { settings } = await getDeps();
  return {
    then,
    ended: searchParams.get("ended") === "yes",
    signedOut: searchParams.get("signed-out") === "yes",
    demonstration:
      settings.mode === "demonstration" ? { people: demonstrationPeople, password: demonstrationPassword } : null,
  };
}

const who = {
  email: text("Enter your e-mail address", { longest: 254, tooLong: "Enter your e-mail address" }),
  password: secret("Enter your password", { longest: 256, tooLong: "E-mail address or password is not correct" }),
  then: orElse(text(undefined, { longest: 2_000 }), ""),
};

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, who);
  if (!form.ok) return form.answer;

  const deps = await getDeps();
  const { email, password, then } = form.values;
  const { trust } = deps.settings;
  const outcome = await signIn(deps, { trust, email, password, address: context.address });
  if (!outcome.ok) {
    const { status, message } = refusals[outcome.because];
    return askAgain(form.typed, [{ field: "email", message }], status);
  }
  return redirect(localPath(then), {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(deps.settings, outcome.token) },
  });
}

const refusals: Record<SignInRefusal, { status: 400 | 429; message: string }> = {
  "wrong-email-or-password": { status: 400, message: "E-mail address or password is not correct" },
  "too-many-attempts": { status: 429, message: "Too many attempts. Wait five minutes, then try again" },
  "too-busy": { status: 429, message: "Many people are signing in at this moment. Try again in a few seconds" },
};

export default function SignIn() {
  const { then, ended, signedOut, demonstration } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <ErrorSummary errors={refused?.errors ?? []} />
        <PageHeading>Sign in</PageHeading>
        {signedOut && <p role="status">You are signed out.</p>}
        {ended && <p role="status">Your session has ended, so nothing was changed. Sign in, then do it again.</p>}
        <form method="post" noValidate>
          <input type="hidden" name="then" value={then} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            width={30}
            value={typedOf(refused?.typed, "email")}
            error={errorOf(refused?.errors, "email")}
            spellCheck={false}
          />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            width={30}
            error={errorOf(refused?.errors, "password")}
          />
          <Button>Sign in</Button>
        </form>
        {demonstration && <DemonstrationSignIns {...demonstration} />}
      </div>
    </div>
  );
}

type Demonstration = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["demonstration"]>;

function DemonstrationSignIns({ people, password }: Demonstration) {
  return (
    <div className="nhsuk-inset-text">
      <h2 className="nhsuk-heading-s">Demonstration sign-ins</h2>
      <p>
        The password of each is <code className="desk-code">{password}</code>
      </p>
      <ul className="nhsuk-list">
        {people.map(({ email, name, jobTitle, firm }) => (
          <li key={email}>
            <code className="desk-code">{email}</code>
            <br />
            {[name, jobTitle, firm].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
    </div>
  );
}
