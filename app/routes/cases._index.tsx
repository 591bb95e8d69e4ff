import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { afterIn } from "~/gates/case-asked.server";
import { BankHolidaysRunOut } from "~/components/clock/bank-holidays-run-out";
import { Button, ButtonLink } from "~/components/design/button";
import { CaseLines } from "~/components/worklist/case-lines";
import { counted } from "~/components/design/counted";
import { ListTabs } from "~/components/design/list-tabs";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { Pagination } from "~/components/design/pagination";
import { getDeps } from "~/boot/deps.server";
import { readCaseNumber } from "~/domain/cases/case-number";
import { may } from "~/domain/terms/roles";
import { readSearch } from "~/forms/search.server";
import { openSearch, sealSearch } from "~/services/records/kept-search";
import { searchCases, viewWorklist, type WorklistName } from "~/services/worklist/view-worklist";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Worklist");

const lists: Record<WorklistName, { text: string; empty: string }> = {
  "all-open": { text: "All open", empty: "No case is open. Letters that have come in wait under Intake." },
  mine: { text: "Mine", empty: "You have no open cases. Take one from Unassigned." },
  unassigned: { text: "Unassigned", empty: "Every open case has somebody." },
  waiting: { text: "Waiting", empty: "No case waits for anybody outside the trust." },
  late: { text: "Late", empty: "No case is late." },
  "due-soon": { text: "Due within 7 days", empty: "No case falls due within 7 days." },
  closed: { text: "Closed", empty: "No case has been closed yet." },
};
const isList = (name: string | null): name is WorklistName => name !== null && Object.hasOwn(lists, name);

export async function loader({ request }: LoaderFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const { searchParams } = new URL(request.url);
  const show = searchParams.get("show");
  const chosen = isList(show) ? show : "all-open";
  const { counts, list, today, holidaysRunOut } = await viewWorklist(deps, {
    ...by,
    show: chosen,
    after: afterIn(searchParams),
  });
  const sealed = searchParams.get("search");
  const typed = sealed ? openSearch(deps, by, sealed) : null;
  const search = typed === null ? null : { typed, ...(await searchCases(deps, { ...by, typed })) };
  return {
    show: chosen,
    counts,
    list,
    today,
    holidaysRunOut,
    search,
    isFirst: !searchParams.has("on"),
    canWork: may(by.person.role, "work-cases"),
  };
}

/** A search is sent as a form and answered at an address that does not show what was typed. */
export async function action({ request }: ActionFunctionArgs) {
  const by = signedIn(request);
  const typed = await readSearch(request);
  if (!typed) return redirect("/cases", 303);
  const number = readCaseNumber(typed);
  if (number) {
    const { cases } = await searchCases(await getDeps(), { ...by, typed: number });
    if (cases.some((kase) => kase.number === number)) return redirect(`/cases/${number}`, 303);
  }
  return redirect(`/cases?search=${sealSearch(await getDeps(), by, typed)}`, 303);
}

export default function Worklist() {
  const { search, canWork, holidaysRunOut } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="desk-heading-row">
        <PageHeading>Worklist</PageHeading>
        {canWork && (
          <ButtonLink href="/cases/new" look="secondary">
            Enter a request by hand
          </ButtonLink>
        )}
      </div>
      {canWork && <BankHolidaysRunOut lastYear={holidaysRunOut} canEnter={false} />}
      <SearchBox typed={search?.typed ?? ""} />
      {search ? <Found /> : <List />}
    </>
  );
}

function SearchBox({ typed }: { typed: string }) {
  return (
    <form method="post" action="/cases?index" role="search" className="desk-search" noValidate>
      <label className="nhsuk-label" htmlFor="find">
        Find a case by name, case number, NHS number or reference
      </label>
      <div className="desk-search__row">
        <input
          className="nhsuk-input"
          id="find"
          name="find"
          type="search"
          defaultValue={typed}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Search</Button>
      </div>
    </form>
  );
}

function Found() {
  const { search, today } = useLoaderData<typeof loader>();
  const { cases, isCutShort } = search!;
  const words = cases.length === 0 ? "No case found" : `${counted(cases.length, "case")} found`;
  return (
    <>
      <div role="status">
        <h2 className="nhsuk-heading-m">{isCutShort ? `The newest ${cases.length} cases found` : words}</h2>
      </div>
      {isCutShort && <p>There may be more. Add a given name or a number to narrow the search.</p>}
      <p>
        <a href="/cases">Back to the worklist</a>
      </p>
      <CaseLines
        caption={words}
        lines={cases}
        today={today}
        empty={
          <p>
            Nothing begins with these words. Check the spelling, or search by NHS number or case number. Letters that
            are not cases yet are under <a href="/intake">Intake</a>.
          </p>
        }
      />
    </>
  );
}

function List() {
  const { show, counts, list, today, isFirst, canWork } = useLoaderData<typeof loader>();
  const countOf: Partial<Record<WorklistName, number>> = {
    "all-open": counts.allOpen,
    mine: counts.mine,
    unassigned: counts.unassigned,
    waiting: counts.waiting,
    late: counts.late,
    "due-soon": counts.dueSoon,
  };
  const tabs = (Object.keys(lists) as WorklistName[]).map((name) => ({
    text: lists[name].text,
    href: `/cases?show=${name}`,
    count: countOf[name],
    isOpen: name === show,
  }));
  return (
    <>
      <ListTabs name="Lists" tabs={tabs} />
      <CaseLines
        caption={`${lists[show].text}, ${show === "closed" ? "latest closed first" : "soonest due first"}`}
        lines={list.cases}
        today={today}
        empty={<p>{lists[show].empty}</p>}
      />
      {show === "mine" && canWork && (
        <p>
          <a href="/calendar">See your due days in your own calendar</a>
        </p>
      )}
      <Pagination
        first={isFirst ? null : `/cases?show=${show}`}
        next={list.next && `/cases?show=${show}&on=${list.next.on}&after=${list.next.id}`}
      />
    </>
  );
}
