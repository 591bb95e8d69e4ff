import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

// The server's "Error: " stands before the title that the page itself gives; React must find the title as it knows it.
const titleAsServed = document.title;
document.title = titleAsServed.replace(/^Error: /, "");

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
requestIdleCallback(() => {
  document.title = titleAsServed;
});
