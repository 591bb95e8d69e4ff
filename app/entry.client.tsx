import { RemixBrowser } from "@remix-run/react";
import { startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";

// The server's "Error: " stands before the title that the page itself gives; React must find the title as it knows it.
const titleAsServed = document.title;
document.title = titleAsServed.replace(/^Error: /, "");

/** Hydration may begin late, so the title is put back only once it has ended. */
function Desk() {
  useEffect(() => {
    document.title = titleAsServed;
  }, []);
  return <RemixBrowser />;
}

startTransition(() => {
  hydrateRoot(document, <Desk />);
});
