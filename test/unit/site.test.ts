import { BadUserInput } from "../../src/errors.js";
import { model } from "../../src/graph/model/model.js";
import type { Args } from "../../src/graph/model/types.js";
import { encodeCursor } from "../../src/graph/plan/cursor.js";
import { parseShape, resolveSite, siteShape } from "../../src/graph/plan/site.js";
import { eventOrders } from "../../src/graph/model/orders.js";
import { LIMITS } from "../support/statements.js";

const fieldOf = (list: string) => {
  const [type = "", field = ""] = list.split(".");
  return { list, read: model.get(type)?.reads[field] };
};

const resolve = (list: string, args: Args) => resolveSite(fieldOf(list), args, { limits: LIMITS });

const refusal = (list: string, args: Args): BadUserInput => {
  try {
    resolve(list, args);
  } catch (error) {
    if (error instanceof BadUserInput) return error;
  }
  throw new Error("It was not refused.");
};

const eventCursor = (
  list: string,
  orderName: "DATE_DESC" | "DATE_ASC" = "DATE_DESC",
  key: string | number = 20240318,
) => encodeCursor({ list, orderName, order: eventOrders[orderName] }, [key, "event-1"]);

describe("the arguments of a page", () => {
  it("are twenty rows forwards where none are given, and where they are null", () => {
    const twenty = { limit: 20, backward: false, after: undefined };
    expect(resolve("Query.events", {}).page).toEqual(twenty);
    expect(resolve("Query.events", { first: null, after: null, last: null, before: null, orderBy: null }).page).toEqual(
      twenty,
    );
  });

  it.each([0, 1, 100])("may ask for %i rows", (first) => {
    expect(resolve("Query.events", { first }).page?.limit).toBe(first);
  });

  it.each([
    ["first", -1],
    ["first", 101],
    ["last", -1],
    ["last", 101],
  ])("are refused where `%s` is %i, naming the argument and what is allowed", (argument, asked) => {
    const error = refusal("Query.events", { [argument]: asked });
    expect(error.details).toEqual({ argument, min: 0, max: 100, asked });
    expect(error.message).toBe(`\`${argument}\` must be between 0 and 100; ${asked} was asked for.`);
  });

  it.each([
    ["first", { first: 1, last: 1 }],
    ["after", { last: 1, after: "x" }],
    ["after", { after: "x", before: "y", last: 1 }],
    ["before", { before: "y" }],
    ["before", { first: 1, before: "y" }],
  ])("are refused by `%s` where they go both ways: %j", (argument, args) => {
    expect(refusal("Query.events", args).details).toMatchObject({ argument });
  });

  it("take a cursor to the place that it names", () => {
    expect(resolve("Query.events", { after: eventCursor("Query.events") }).page?.after).toEqual([20240318, "event-1"]);
    expect(resolve("Query.events", { last: 5, before: eventCursor("Query.events") }).page).toEqual({
      limit: 5,
      backward: true,
      after: [20240318, "event-1"],
    });
  });

  it.each([
    ["of another list", eventCursor("Province.events")],
    ["of another order", eventCursor("Query.events", "DATE_ASC")],
    ["with a key of another type", eventCursor("Query.events", "DATE_DESC", "20240318")],
    ["with a key past what a number holds", eventCursor("Query.events", "DATE_DESC", 2 ** 60)],
    ["with something added", `${eventCursor("Query.events")}=`],
    ["that is empty", ""],
    ["that is no cursor at all", "not a cursor"],
    ["that holds other JSON", Buffer.from('{"list":"Query.events"}').toString("base64url")],
  ])("refuse a cursor %s", (_what, after) => {
    expect(refusal("Query.events", { after }).details).toEqual({ argument: "after" });
  });
});

describe("other arguments", () => {
  it("of a plain list are bounded too", () => {
    expect(refusal("Event.parts", { first: 101 }).details).toMatchObject({ argument: "first", max: 100 });
    expect(resolve("Event.parts", { first: null }).args).toEqual({ first: null });
  });

  it("of a look-up name the thing in exactly one way", () => {
    expect(refusal("Query.province", {}).message).toBe(
      "Exactly one of `id`, `name`, `code` names the thing; 0 were given.",
    );
    expect(refusal("Query.province", { id: "x", name: "y" }).details).toMatchObject({ argument: "name" });
    const shape = siteShape(fieldOf("Query.province"), resolve("Query.province", { name: "Lai Châu", id: null }));
    expect(parseShape(shape).way).toBe("name");
  });

  it("of `nodes` are a hundred ids at most", () => {
    const ids = Array.from({ length: 101 }, (_, index) => `id-${index}`);
    expect(refusal("Query.nodes", { ids }).details).toEqual({ argument: "ids", max: 100, asked: 101 });
    expect(resolve("Query.nodes", { ids: ids.slice(1) }).page).toBeUndefined();
  });
});

describe("the shape of arguments", () => {
  it("is their order and direction, and nothing of their values", () => {
    const shape = (args: Args) => siteShape(fieldOf("Query.events"), resolve("Query.events", args));
    expect(shape({ first: 3 })).toBe(shape({ first: 7, after: eventCursor("Query.events") }));
    expect(shape({ last: 3 })).not.toBe(shape({ first: 3 }));
    expect(shape({ orderBy: "DATE_ASC" })).not.toBe(shape({}));
  });
});
