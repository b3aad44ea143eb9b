/** Letters from which on a word may have an error. */
const LONG = 6;

/** Whether two words differ by one letter more, less or changed, or by two neighbours that changed places; and not in their numbers. */
function differByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  if (/\d/.test(left + right)) return false;
  const rest = left.slice(1);
  return (
    [right, right.slice(1)].includes(rest) ||
    left === right.slice(1) ||
    left === right.slice(0, 2).split('').reverse().join('') + right.slice(2)
  );
}

/** Every word of the texts once, with a space before it. */
export function wordsIn(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.trim().split(' ')) words.add(` ${word}`);
  return [...words];
}

/**
 * Words that begin as `word` would without one error.
 *
 * @param word with the space before it, as the others
 */
export function similarWords(word: string, vocabulary: readonly string[]): readonly string[] {
  const {length} = word;
  if (length <= LONG) return [];
  const lengths = [length - 1, length, length + 1];
  return vocabulary.filter((each) => lengths.some((end) => differByOne(word, each.slice(0, end))));
}
