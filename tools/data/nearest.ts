/** The word of `words` that is most like `word`, when it is like enough to be a slip of the keyboard; else undefined. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = [...words]
    .map((candidate) => ({candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase())}))
    .filter(({distance}) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** `¿Quiso decir «x»?`, or nothing. */
export function suggestion(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? '' : `¿Quiso decir «${near}»?`;
}

/** Levenshtein distance, one row at a time. */
function distanceBetween(a: string, b: string): number {
  const row = [...b, ''].map((_, index) => index);
  [...a].forEach((letter, i) => {
    let diagonal = row[0] ?? 0;
    row[0] = i + 1;
    [...b].forEach((other, j) => {
      const above = row[j + 1] ?? 0;
      row[j + 1] = Math.min(above + 1, (row[j] ?? 0) + 1, diagonal + (letter === other ? 0 : 1));
      diagonal = above;
    });
  });
  return row[b.length] ?? 0;
}
