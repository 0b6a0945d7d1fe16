import type { Config } from "../config.js";

/** Why the server cannot listen and what to do about it, in one line; undefined where the error is about something else. */
export function describeListenProblem(error: unknown, { host, port }: Config["http"]): string | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is taken: stop the program that uses it, or set PORT to another one.`;
    case "EACCES":
      return `Port ${port} is kept for the administrator: set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine: set HOST to one that is, such as 127.0.0.1.`;
    default:
      return undefined;
  }
}
