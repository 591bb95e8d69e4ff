/** Opens cases one after another and says the number of each that was kept, until the tests kill it. */
import { openStore } from "#db/engine/open-store";
import { givenCase } from "./cases";

const store = await openStore(process.argv[2]!);
for (;;) {
  const { number } = await givenCase(store);
  console.log(number);
}
