/** Which keys do what while the picture has the focus. */
import { Details } from "~/components/design/notices";
import type { KeyHelp } from "./room-keys";

export function Keys({ keys: all }: { keys: readonly KeyHelp[] }) {
  return (
    <Details summary="Keys that act while the picture has the focus">
      <dl className="room-keys">
        {all.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
