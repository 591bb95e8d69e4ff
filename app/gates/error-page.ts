/**
 * The page a person sees when a gate refuses, before any route has run. Plain HTML in the design system's own markup.
 */
import type { Response } from "express";
import deskStyles from "~/styles/desk.css?url";
import nhsStyles from "nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css?url";
import { errorWording, type ErrorStatus } from "~/components/design/error-page-wording";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export function sendErrorPage(response: Response, status: ErrorStatus): void {
  const page = errorPage(status, String(response.locals["reference"] ?? ""));
  response.status(status).set("Cache-Control", "no-store").type("html").send(page);
}

/** The page itself; `reference` is for the administrator. */
export function errorPage(status: ErrorStatus, reference: string): string {
  const { title, whatToDo } = errorWording[status];
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Access Desk</title>
<link rel="stylesheet" href="${nhsStyles}">
<link rel="stylesheet" href="${deskStyles}">
</head>
<body>
<header class="nhsuk-header" role="banner"><div class="nhsuk-header__container nhsuk-width-container"><div class="nhsuk-header__service"><a class="nhsuk-header__service-name" href="/">Access Desk</a></div></div></header>
<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent">
<h1 class="nhsuk-heading-xl">${escaped(title)}</h1>
${whatToDo.map((sentence) => `<p>${escaped(sentence)}</p>`).join("\n")}
<p>If you need help, tell your administrator this reference number: <strong>${escaped(reference)}</strong></p>
<p><a href="/">Go to the first page</a></p>
</main></div>
</body>
</html>
`;
}
