// How wide a column of contract or customer numbers has to be, so that it wastes no room where they
// are short and cuts none off where they are long.

const SIGN = 8.5;
const LEAST = 56;
const MOST = 136;

/** A length for a style. */
export function widthOfNumbers(numbers: readonly string[]): string {
  const longest = numbers.reduce((most, number) => Math.max(most, number.length), 0);
  return `${Math.min(MOST, Math.max(LEAST, Math.ceil(longest * SIGN)))}px`;
}
