/** Letters from which on a word may have an error. */
const LONG = 6;

/** Whether two words differ by one letter more, less or changed, or by two neighbours that changed places; and not in their numbers. */
function differByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (/\d/.test(left + right)) return false;
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Words of the texts that begin as `word` would without one error, each between spaces. One error leaves one of the word's ends as it is,
 * so that only words with the one or the other are compared.
 *
 * @param word with the space before it
 */
export function similarWords(word: string, texts: Iterable<string>): readonly string[] {
  const {length} = word;
  if (length <= LONG) return [];
  const half = Math.floor((length - 2) / 2);
  const ends = [word.slice(0, half + 1), word.slice(-half)];
  const seen = new Map<string, boolean>();
  for (const text of texts) {
    for (const end of ends) {
      for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
        const token = text.slice(text.lastIndexOf(' ', at), text.indexOf(' ', at + 1) + 1);
        if (seen.has(token)) continue;
        const lengths = [length - 1, length, length + 1];
        const similar = lengths.some((each) => differByOne(word, token.slice(0, each).trimEnd()));
        seen.set(token, similar);
      }
    }
  }
  return [...seen].flatMap(([token, similar]) => (similar ? token : []));
}
