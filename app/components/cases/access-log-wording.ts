/** What an entry of the access log was about. */
const things: Record<string, string> = {
  case: "The case",
  history: "The history",
  search: "A search through the records",
  original: "A file of records as it came in",
  evidence: "Proof of identity or authority, as it came in",
  records: "The list of records",
  small: "The pages of a record, small",
  pages: "A contact sheet of a record",
  picture: "The picture of a page",
  list: "A list of cases",
  "new-password": "A new password, made",
  release: "The release copy",
  review: "The review copy",
  intake: "The letter",
  password: "The password, shown once",
  sealed: "The sealed file",
  consultation: "A question to somebody who knows",
  collected: "The sealed file, collected",
};

/** The subject of a page is `<document>/<page>`, of an attachment `<letter>/<position>`. */
export function accessLogWording(what: string, subject: string): string {
  const [, number] = subject.split("/");
  if (what === "page") return number ? `Page ${number} of a record` : "A page of a record";
  if (what === "intake" && number)
    return number === "0" ? "The letter, downloaded" : `Attachment ${number} of the letter`;
  return things[what] ?? what;
}
