// How well a title fits what was typed: as the beginning of its words best, then anywhere in it, then
// as letters in the same order. Accents and case do not count.

/** Small letters without accents; ß as ss. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll("\u00DF", "ss").normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** 0 fits best; null does not fit at all. */
export function misfit(title: string, typed: string): number | null {
  const text = folded(title);
  const wanted = folded(typed).trim();
  if (wanted === "" || text.startsWith(wanted)) {
    return 0;
  }
  const words = wanted.split(/\s+/u);
  if (words.every((word) => text.split(/[\s:,–-]+/u).some((known) => known.startsWith(word)))) {
    return 1;
  }
  if (words.every((word) => text.includes(word))) {
    return 2;
  }
  // One letter alone would fit nearly everything.
  return wanted.length > 1 ? gaps(text, wanted.replaceAll(" ", "")) : null;
}

/** The letters in their order, with as few others between them as can be. */
function gaps(text: string, letters: string): number | null {
  let at = 0;
  let first = -1;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) {
      return null;
    }
    first = first < 0 ? found : first;
    at = found + 1;
  }
  const spread = at - first - letters.length;
  return spread <= letters.length * 3 ? 3 + spread : null;
}
