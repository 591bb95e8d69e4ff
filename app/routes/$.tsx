/** An address that is not there. */
import { notFound } from "~/gates/case-asked.server";

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function Nothing() {
  return null;
}
