const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether text is a decimal as {@link decimalKey} takes it: digits, at most one point between them, perhaps a minus before them. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/**
 * A key whose plain string comparison (code units) is the order of exact decimals of any length; equal numbers have equal keys: 75, 75.0
 * and 075, 0 and -0. Every sign of a key is above the space, so `key + " "` is the smallest text above the key that is no key itself: what
 * is below it is the key or below. Throws RangeError for text that is no decimal, such as "1e5", "+1" or ".5".
 *
 * A key is "0" for zero; "1", the place of the point, the digits above zero; "-", the same with each digit taken from 9, "~" below it.
 */
export function decimalKey(text: string): string {
  const [, sign, whole, fraction = ""] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new RangeError("Not a decimal in text.");
  const all = whole + fraction;
  const start = leadingZeros(all);
  if (start === all.length) return "0";
  const magnitude = pointKey(whole.length - start) + all.slice(start, lastDigit(all) + 1);
  return sign === "" ? `1${magnitude}` : `-${complement(magnitude)}~`;
}

/** How many digits stand before the point (below zero: how many zeros after it), such that text compares as these numbers do. */
function pointKey(place: number): string {
  const digits = String(Math.abs(place));
  const length = digits.length.toString().padStart(2, "0");
  return place < 0 ? `0${complement(length + digits)}` : `1${length}${digits}`;
}

const complement = (digits: string): string => digits.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** A loop, since /0+$/ takes quadratic time. */
function lastDigit(digits: string): number {
  let last = digits.length - 1;
  while (digits[last] === "0") last -= 1;
  return last;
}

const leadingZeros = (digits: string): number => /^0*/.exec(digits)?.[0].length ?? 0;
