/** What each error page says: what happened, that nothing was lost, and what to do next. */
export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 411 | 413 | 429 | 500 | 502 | 503;
type Wording = { title: string; whatToDo: readonly string[] };

export const errorWording: Record<ErrorStatus, Wording> = {
  400: { title: "That address cannot be opened", whatToDo: ["Go back and choose the page again from the menu."] },
  403: {
    title: "You cannot open this page",
    whatToDo: [
      "Your role does not include it, or the page was sent from another website.",
      "Nothing was changed. If you need this page for your work, ask your administrator.",
    ],
  },
  404: {
    title: "Page not found",
    whatToDo: [
      "If you typed the address, check that it is correct.",
      "If you followed a link, the case or document may have been destroyed when its time to be kept ran out.",
    ],
  },
  405: { title: "That cannot be done here", whatToDo: ["Go back and use the buttons on the page."] },
  409: {
    title: "Someone changed this while you were working",
    whatToDo: [
      "Nothing of theirs was overwritten and what you sent was not saved.",
      "Go back, reload the page to see the change, then make yours again.",
    ],
  },
  411: {
    title: "The file did not arrive whole",
    whatToDo: ["Your browser did not say how large the submission is. Try again, or use another browser."],
  },
  413: {
    title: "That is too large",
    whatToDo: [
      "Nothing was saved. Go back: what you typed still stands on the page that you came from.",
      "If it was a file, split it into smaller parts, for example one file for each volume of the notes, and add them one at a time. If it was typed or pasted, shorten it.",
    ],
  },
  429: { title: "Too many attempts", whatToDo: ["Wait five minutes, then try again. Nothing was changed."] },
  500: {
    title: "Something went wrong",
    whatToDo: [
      "What you sent may not have been saved. Go back and check before you send it again.",
      "Everything saved before is safe.",
    ],
  },
  502: {
    title: "A stored file cannot be read",
    whatToDo: [
      "What is kept of a file of this case was changed or is missing on the server, so nothing of it is shown and nothing of it can leave.",
      "The list of records says which document it is. Tell your administrator now: it may be brought back from a backup. If you still have the file, remove the document and add it again.",
    ],
  },
  503: {
    title: "Nothing can be saved now",
    whatToDo: [
      "The server's disk is full or cannot be written to, so what you sent was not saved. Everything saved before is safe.",
      "Tell your administrator now: cases can be read but not changed until it is mended.",
    ],
  },
};

export const isErrorStatus = (status: number): status is ErrorStatus => Object.hasOwn(errorWording, status);
