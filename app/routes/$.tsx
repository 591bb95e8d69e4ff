import { notFound } from "~/gates/case-asked.server";
/** An address that is not there. */
export function loader() {
  throw notFound();
}

export const action = loader;

export default function Nothing() {
  return null;
}
