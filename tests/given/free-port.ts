import { createServer } from "node:net";

/**
 * A port that nobody listens on, from below those that the system gives to connections: one of these could be taken by
 * another test before whoever asked for it comes to listen, which for a desk that is still being filled is minutes
 * later.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    if (await canListen(port)) return port;
  }
}

const canListen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
