import { GraphQLScalarType, Kind } from "graphql";

const asText = (value: unknown): unknown => value;

/** graphql-js adds the value, and where it stands. */
const refuse = (scalar: string, allowed: string): never => {
  throw new TypeError(`${scalar} must be ${allowed}.`);
};

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** What a refusal says is allowed. */
  readonly allowed: string;
  readonly accepts: (text: string) => boolean;
}

/** A scalar that travels as text both ways; what is written in answers has been written as such by the decoder. */
const textScalar = ({ name, description, allowed, accepts }: TextScalar) => {
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

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);

export const DateScalar = textScalar({
  name: "Date",
  description: "A calendar day, YYYY-MM-DD, in Asia/Ho_Chi_Minh. Impossible days are refused.",
  allowed: "a day of the calendar written YYYY-MM-DD",
  accepts: isDay,
});

export const DateTimeScalar = textScalar({
  name: "DateTime",
  description: "An instant with its offset, RFC 3339. News times are written at +07:00.",
  allowed: "an instant with its offset, such as 2024-03-18T11:06:00+07:00",
  accepts: isInstant,
});

export const UrlScalar = textScalar({
  name: "URL",
  description: "An absolute http(s) address.",
  allowed: "an absolute http or https address",
  accepts: isWebAddress,
});

export const DecimalScalar = textScalar({
  name: "Decimal",
  description: "An exact decimal in text: 0.1 stays 0.1.",
  allowed: "a decimal in text, such as 0.1",
  accepts: (text) => /^-?\d+(\.\d+)?$/.test(text),
});
