import { Agent, request } from "node:http";
import { BODY } from "./question.js";

const CONNECTIONS = 8;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(BODY) };

/** Asks the question once; gives the text of the answer. Rejects where that is no success. */
export function post(url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
      response.on("error", reject);
    });
    sent.on("error", reject).end(BODY);
  });
}

/** Asks so many times: eight clients, each of which asks again when it has its answer. */
export async function closedLoop(url: URL, times: number): Promise<void> {
  let left = times;
  const client = async (): Promise<void> => {
    while (left-- > 0) await post(url);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
}

/** Lets go of the connections. */
export const endConnections = (): void => agent.destroy();
