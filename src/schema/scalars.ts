import { GraphQLScalarType, Kind } from "graphql";

const asText = (value: unknown): unknown => value;

/** graphql-js adds the value, and where it stands. */
const refuse = (scalar: string, allowed: string): never => {
  throw new TypeError(`${scalar} must be ${allowed}.`);
};

/** A scalar that travels as text both ways; what is written in answers has been written as such by the decoder. */
const textScalar = (name: string, description: string, allowed: string, accepts: (text: string) => boolean) => {
  const parse = (value: unknown): string =>
    typeof value === "string" && accepts(value) ? value : refuse(name, allowed);
  return new GraphQLScalarType({
    name,
    description,
    serialize: asText,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : "value" in node ? node.value : node.kind),
  });
};

/** Whether text is a day of the Gregorian calendar from year 1 on, written YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);

export const DateScalar = textScalar(
  "Date",
  "A calendar day, YYYY-MM-DD, in Asia/Ho_Chi_Minh. Impossible days are refused.",
  "a day of the calendar written YYYY-MM-DD",
  isDay,
);

export const DateTimeScalar = textScalar(
  "DateTime",
  "An instant with its offset, RFC 3339. News times are written at +07:00.",
  "an instant with its offset, such as 2024-03-18T11:06:00+07:00",
  (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
);

export const UrlScalar = textScalar(
  "URL",
  "An absolute http(s) address.",
  "an absolute http or https address",
  isWebAddress,
);

export const DecimalScalar = textScalar(
  "Decimal",
  "An exact decimal in text: 0.1 stays 0.1.",
  "a decimal in text, such as 0.1",
  (text) => /^-?\d+(\.\d+)?$/.test(text),
);
