/** What was typed goes along unseen, so that nothing is lost between two steps of a form. */
import type { Typed } from "./typed";

type Props = { typed: Typed; /** What the form has fields of its own for. */ but: readonly string[] };

export const Kept = ({ typed, but }: Props) => (
  <>
    {Object.entries(typed)
      .filter(([name]) => !but.includes(name))
      .flatMap(([name, values]) =>
        values.map((value, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />),
      )}
  </>
);
