import { fold } from "./fold.js";

/**
 * A name as part of an id: without marks, đ as d, lower case, every other run of signs as one hyphen ("Bà Rịa - Vũng Tàu" gives
 * "ba-ria-vung-tau"). Different names may share a slug, so ids of bodies add a hash; empty where no letter or digit is left.
 */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
