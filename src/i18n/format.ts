import type {Language} from './language.js';

const LOCALES: Readonly<Record<Language, string>> = {es: 'es-MX', en: 'en'};

/** Names of the months. Not by `Intl.DateTimeFormat`, whose first one takes a slow phone a tenth of a second; a test holds them to its words. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Numbers, dates and lists in one language. Made once for each language. */
export interface Formatter {
  /** A number with at most `digits` decimals (default 0), always that many when `exact`. */
  number(value: number, digits?: number, exact?: boolean): string;
  /** An ISO date at its own precision: "2017", "junio de 2017", "20 de junio de 2017". Never shifted by a time zone. */
  date(iso: string): string;
  /** Time between two ISO dates in words, "hace 3 meses", in a unit that the less precise of them allows. */
  age(iso: string, asOf: string): string;
  /** "a, b y c". */
  list(items: readonly string[]): string;
  /** Order of two names. */
  readonly compare: (a: string, b: string) => number;
  /** Makes what the first view needs of all this, each in a task of its own: a slow phone takes up to a tenth of a second for one. */
  readonly prepare: () => void;
}

const formatters = new Map<Language, Formatter>();

/** The formatter of a language. */
export function formatter(lang: Language): Formatter {
  let known = formatters.get(lang);
  if (!known) formatters.set(lang, (known = makeFormatter(lang)));
  return known;
}

/** Made when it is first needed: each of them costs a slow phone a tenth of a second. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const DAY = 86_400_000;

function makeFormatter(lang: Language): Formatter {
  const locale = LOCALES[lang];
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (digits: number, exact: boolean) => {
    const key = `${digits}${exact}`;
    const made =
      numbers.get(key) ??
      new Intl.NumberFormat(locale, {maximumFractionDigits: digits, minimumFractionDigits: exact ? digits : 0});
    numbers.set(key, made);
    return made;
  };
  const relative = later(() => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
  const list = later(() => new Intl.ListFormat(locale));
  const collator = later(() => new Intl.Collator(locale, {numeric: true, ignorePunctuation: true}));
  return {
    number: (value, digits = 0, exact = false) => number(digits, exact).format(value),
    date: (iso) => dateWords(iso, lang),
    age: (iso, asOf) => relative().format(...elapsed(iso, asOf)),
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
    prepare: later(() => [collator, relative].map((make) => setTimeout(make))),
  };
}

/** An ISO date as far as it goes; what is none stays as it is. */
function dateWords(iso: string, lang: Language): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[lang][Number(month) - 1];
  if (!name) return iso;
  const number = day && parseInt(day);
  if (lang === 'en') return `${name} ${number ? `${number}, ` : ''}${year}`;
  return `${number ? `${number} de ` : ''}${name} de ${year}`;
}

/** First instant of an ISO date in UTC. */
const instant = (iso: string): number => Date.parse(iso.padEnd(10, '-01').slice(0, 10));

/** Time from `asOf` to `iso`, negative in the past, in a unit no finer than the less precise of them. */
function elapsed(iso: string, asOf: string): [number, Intl.RelativeTimeFormatUnit] {
  const [from, to] = [new Date(instant(asOf)), new Date(instant(iso))];
  const precision = Math.min(iso.length, asOf.length);
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const between = years * 12 + to.getUTCMonth() - from.getUTCMonth();
  // Between two days, a month that is not whole does not count.
  const short = precision > 7 && between * (to.getUTCDate() - from.getUTCDate()) < 0;
  const months = between - (short ? Math.sign(between) : 0);
  if (precision === 4) return [years, 'year'];
  if (Math.abs(months) >= 24) return [Math.trunc(months / 12), 'year'];
  if (precision === 7 || Math.abs(months) >= 2) return [months, 'month'];
  return [Math.round((to.getTime() - from.getTime()) / DAY), 'day'];
}
