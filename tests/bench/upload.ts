/**
 * Peak memory of the web process while 500 MB of records arrive over HTTP and are sealed, beside its memory at rest.
 */
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openedCase } from "../given/case-at";
import { startDesk } from "../given/running-desk";
import { residentMb } from "./measured";

const megabytes = 500;
const boundary = "access-desk-bench";
const before = Buffer.from(
  `--${boundary}\r\nContent-Disposition: form-data; name="records"; filename="records.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n`,
);
const after = Buffer.from(`\r\n--${boundary}--\r\n`);

const desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
try {
  const caseNumber = await openedCase(desk);
  const cookie = await desk.cookieOf("officer");
  for (let warm = 0; warm < 20; warm += 1)
    await (await fetch(`${desk.origin}/cases/${caseNumber}/records`, { headers: { cookie } })).text();
  const idle = residentMb(desk.pid);

  let peak = idle;
  const watching = setInterval(() => (peak = Math.max(peak, residentMb(desk.pid))), 10);
  const began = performance.now();
  const status = await upload(`${desk.origin}/cases/${caseNumber}/records`, cookie, desk.origin);
  const seconds = (performance.now() - began) / 1_000;
  clearInterval(watching);

  console.log(`${megabytes} MB upload, answered ${status}, ${(megabytes / seconds).toFixed(0)} MB/s`);
  console.log(`idle ${idle.toFixed(0)} MB, peak ${peak.toFixed(0)} MB: ${(peak - idle).toFixed(0)} MB above idle`);
} finally {
  await desk.stop();
}

async function upload(url: string, cookie: string, origin: string): Promise<number | undefined> {
  const chunk = randomBytes(2 ** 20);
  const length = before.length + megabytes * chunk.length + after.length;
  const sending = request(url, {
    method: "POST",
    headers: { cookie, origin, "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": length },
  });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    sending.on("response", (response) => response.resume().once("end", () => resolve(response.statusCode)));
    sending.on("error", reject);
  });
  await pipeline(Readable.from(parts(chunk)), sending);
  return answered;
}

function* parts(chunk: Buffer) {
  yield before;
  for (let sent = 0; sent < megabytes; sent += 1) yield chunk;
  yield after;
}
