/** The floor: the worklist's SQL and a string of HTML, with nothing in between. Prints its port. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Database from "better-sqlite3";

const database = new Database(process.argv[2], { readonly: true });
const list = database
  .prepare(
    `
  select c.number, p.family_name, p.given_names, r.requester_name, c.state, c.due_on, w.name
  from cases c
  join patients p on p.trust_id = c.trust_id and p.id = c.patient_id
  join requests r on r.trust_id = c.trust_id and r.case_id = c.id
  left join people w on w.trust_id = c.trust_id and w.id = c.assignee_id
  where c.trust_id = 1 and c.closed_on is null order by c.due_on, c.id limit 50`,
  )
  .raw();

const server = createServer((_request, response) => {
  const rows = (list.all() as string[][]).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  response.setHeader("content-type", "text/html");
  response.end(`<!doctype html><title>Worklist</title><table>${rows.join("")}</table>`);
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
