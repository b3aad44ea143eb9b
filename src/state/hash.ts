/** Names of what a widget keeps in the address, with their values. */
export type LinkValues = Readonly<Record<string, string>>;

/**
 * Values that a hash holds for the widget called `name`: those of `#name.layer=ocds&name.state=PUE`. Everything else in the hash is
 * somebody else's.
 */
export function readHash(hash: string, name: string): LinkValues {
  const own = piecesOf(hash).flatMap((piece): [string, string][] => {
    const [key = '', value = ''] = split(piece);
    return key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), decode(value)]] : [];
  });
  return Object.fromEntries(own.filter(([key]) => /^[a-z][\w-]*$/i.test(key)));
}

/** The hash with `values` for the widget called `name`; empty values are left out, other pieces stay as they are. */
export function writeHash(hash: string, name: string, values: LinkValues): string {
  const others = piecesOf(hash).filter((piece) => !split(piece)[0]?.startsWith(`${name}.`));
  const own = Object.entries(values).flatMap(([key, value]) =>
    value ? `${name}.${key}=${encodeURIComponent(value)}` : [],
  );
  return [...others, ...own].join('&');
}

/** A widget, as far as the name under which the address keeps what it shows depends on it. */
export interface LinkHost extends Element {
  readonly permalink: boolean;
  readonly group: string;
}

/** Name under which the address keeps what is a widget's own: its id; else its tag's, numbered from the second of a kind in the page. */
export function linkNameOf(host: LinkHost): string {
  const {id: own, localName} = host;
  if (own) return own;
  const kind = [...(host.getRootNode() as ParentNode).querySelectorAll<LinkHost>(localName)];
  const place = kind.filter(({id, permalink}) => permalink && !id).indexOf(host);
  return shortNameOf(host) + (place > 0 ? `-${place + 1}` : '');
}

/** Name of a widget's tag without what all of them start with. */
export const shortNameOf = ({localName}: Element): string => localName.replace(/^cga-/, '');

/** Address of the page, without its hash. */
export const pageAddress = (): string => location.href.replace(/#.*$/s, '');

const piecesOf = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean);

const split = (piece: string) => piece.split(/=(.*)/s, 2);

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    // Somebody cut the address in the middle of a letter.
    return value;
  }
}
