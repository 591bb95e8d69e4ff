/** An address that is not there. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export const action = loader;

export default function Nothing() {
  return null;
}
