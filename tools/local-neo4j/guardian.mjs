/** Reads `+pid` and `-pid` on stdin. At its end, which is the end of our parent, stops the processes still named, last first. */
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, signalProcess } from "./process-id.mjs";

const GRACE_MS = 20_000;

/** @type {Set<number>} */
const pids = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  const pid = Number(line.slice(1));
  if (line.startsWith("+")) pids.add(pid);
  else pids.delete(pid);
}
for (const pid of [...pids].reverse()) {
  signalProcess(pid, "SIGTERM");
  for (const end = Date.now() + GRACE_MS; isAlive(pid) && Date.now() < end;) await sleep(100);
  if (isAlive(pid)) signalProcess(pid, "SIGKILL");
}
