/** An exact decimal as a whole number of so many places. */
function scaled(decimal: string, places: number): bigint {
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.padEnd(places, "0"));
  return decimal.startsWith("-") ? -digits : digits;
}

/** The order of two decimals in text, exactly: 0.1 and 0.10 are equal. */
export function compareDecimals(left: string, right: string): number {
  const places = Math.max(...[left, right].map((each) => each.split(".")[1]?.length ?? 0));
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
