/** The question answered by hand: a small server that runs one statement through the driver, as its documentation shows. */
import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import { STATEMENT } from "./question.js";

const driver = neo4j.driver(process.env.NEO4J_URI ?? "", undefined, { disableLosslessIntegers: true });
const options = { database: "neo4j", routing: neo4j.routing.READ };

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  const { variables } = JSON.parse(body) as { variables: { first: number } };
  const { records } = await driver.executeQuery(STATEMENT, { first: neo4j.int(variables.first) }, options);
  const nodes = records.map((record) => record.get("article") as unknown);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ data: { articles: { nodes } } }));
});
server.listen(Number(process.env.PORT), "127.0.0.1");
