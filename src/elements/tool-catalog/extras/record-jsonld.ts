import {releaseFolder, type ReleaseFolder} from '../../../dataset/extras/release-files.js';
import {byId, type Dataset, type Standing, type Text, type Tool} from '../../../dataset/index.js';
import type {LinkHost} from '../../../state/hash.js';
import {isLink} from '../../../views/link.js';
import {recordAddress} from './record-context.js';

/** The tool has no address of its own: its site may be gone, or somebody else's. */
const TOOL = '_:tool';

/** What schema.org calls each kind of tool. A mechanism is a service; rules, guides and measurements are works. */
const TYPES: Readonly<Record<Tool['kind'], string>> = {
  platform: 'SoftwareApplication',
  standard: 'CreativeWork',
  methodology: 'CreativeWork',
  guide: 'CreativeWork',
  'participation-mechanism': 'Service',
  index: 'CreativeWork',
  policy: 'CreativeWork',
  other: 'CreativeWork',
};

type Node = Readonly<Record<string, unknown>>;

/** The data that a widget shows, and how it stands to what was asked for. */
interface Shown {
  readonly dataset: Dataset | undefined;
  readonly standing: Standing | undefined;
}

/**
 * A record as JSON-LD: the tool in schema.org's words, and its entry in the dataset in those of DCAT. Undefined while there is no data.
 *
 * @param src address that the page gives, which may not be that of what is shown
 */
export async function recordJsonLd(
  {dataset, standing}: Shown,
  tool: Tool,
  host: LinkHost,
  src: string,
): Promise<Node | undefined> {
  if (!dataset) return undefined;
  const {envelope} = dataset;
  const {release, released} = envelope;
  const record = recordAddress(tool, host);
  const folder = standing && releaseFolder(standing, release);
  const address = standing && addressOf(standing, folder, src);
  const {title, license} = await aboutOf(envelope, folder);
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      adms: 'http://www.w3.org/ns/adms#',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@graph': [
      toolNode(dataset, tool, record),
      ...codeNodes(tool),
      without({
        '@id': record ?? '_:record',
        '@type': 'dcat:CatalogRecord',
        'dct:identifier': `tools/${tool.id}`,
        'dct:title': inLanguages(tool.name),
        // When it was first issued is not known; the release is no older than the record.
        'dct:modified': tool.revision?.date ?? released,
        'foaf:primaryTopic': {'@id': TOOL},
      }),
      without({
        '@id': address ?? '_:dataset',
        '@type': ['dcat:Dataset', 'dcat:Catalog'],
        'dct:title': title && inLanguages(title),
        'dcat:version': release,
        'dct:issued': released,
        'dct:license': licenseNode(license),
        'dcat:record': {'@id': record ?? '_:record'},
        'dcat:distribution': address && {
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': {'@id': address},
          'dcat:mediaType': 'application/json',
        },
      }),
    ],
  };
}

/** Where the data that is shown can be had: what the page gives as an object has no address, and the packaged release is whole beside its parts. */
function addressOf({origin}: Standing, folder: ReleaseFolder | undefined, src: string): string | undefined {
  if (origin === 'property') return undefined;
  if (origin === 'snapshot') return folder && new URL('dataset.json', folder.changes).href;
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
}

// Whoever opens a record gets this file with it, and few pages ask for what reads another release's files.
const read = () => import('../../../dataset/extras/described.js').catch(() => undefined);

let reading: ReturnType<typeof read> | undefined;

/** Title and licence of the dataset; parts have neither, so that the release is asked. */
async function aboutOf(envelope: Dataset['envelope'], folder: ReleaseFolder | undefined) {
  const {title, license} = envelope as {title?: Text; license?: unknown};
  if (!folder || (title && license)) return {title, license};
  reading ??= read();
  const described = (await (await reading)?.describedIn(folder)) ?? {};
  return {
    title: title ?? (described.title === undefined ? undefined : {es: described.title}),
    license: license ?? (described.license && {'@id': described.license}),
  };
}

function toolNode(dataset: Dataset, tool: Tool, record: string | undefined): Node {
  const type = TYPES[tool.kind];
  const links = [...new Set([tool.url, ...(tool.links ?? []).map(({url}) => url)].filter(isLink))];
  return without({
    '@id': TOOL,
    '@type': type,
    applicationCategory: type === 'SoftwareApplication' ? 'Open government' : undefined,
    name: inLanguages(tool.name),
    alternateName: tool.aliases,
    description: inLanguages(tool.description ?? tool.summary),
    disambiguatingDescription: inLanguages(tool.summary),
    url: links[0],
    sameAs: links.slice(1),
    mainEntityOfPage: record,
    ...(type === 'Service' ? aboutService(dataset, tool) : aboutWork(dataset, tool)),
  });
}

function aboutWork(dataset: Dataset, tool: Tool): Node {
  return {
    publisher: promotersOf(dataset, tool),
    license: licenseNode(tool.license),
    creativeWorkStatus: tool.status,
    keywords: vocabularyOf(tool),
    dateCreated: yearOf(tool),
    citation: sourcesOf(dataset, tool),
  };
}

/** A service has other words than a work has; where schema.org has none, those that DCAT uses, which anything may have. */
function aboutService(dataset: Dataset, tool: Tool): Node {
  return {
    provider: promotersOf(dataset, tool),
    'dct:license': licenseNode(tool.license),
    'adms:status': tool.status,
    category: vocabularyOf(tool),
    'dct:created': yearOf(tool),
    subjectOf: sourcesOf(dataset, tool),
  };
}

function promotersOf({actors}: Dataset, tool: Tool): readonly Node[] {
  return tool.promoters
    .flatMap((promoter) => byId(actors).get(promoter) ?? [])
    .map(({name, url}) => without({'@type': 'Organization', name, url: isLink(url) ? url : undefined}));
}

/** Words of the dataset's vocabulary. */
const vocabularyOf = ({kind, pillars, phases}: Tool): readonly string[] => [kind, ...pillars, ...phases];

const yearOf = ({startYear}: Tool): string | undefined => (startYear ? String(startYear) : undefined);

function sourcesOf({sources}: Dataset, tool: Tool): readonly Node[] {
  return (tool.sources ?? [])
    .flatMap(({source}) => byId(sources).get(source) ?? [])
    .map(({title, publisher, date, url}) =>
      without({
        '@type': 'CreativeWork',
        name: title,
        publisher: {'@type': 'Organization', name: publisher},
        datePublished: date,
        url: isLink(url) ? url : undefined,
      }),
    );
}

const codeNodes = ({repositories = []}: Tool): readonly Node[] =>
  repositories
    .filter(({url}) => isLink(url))
    .map(({url, license, lastChange, label}) =>
      without({
        '@type': 'SoftwareSourceCode',
        '@id': url,
        name: label && inLanguages(label),
        codeRepository: url,
        license,
        dateModified: lastChange,
        targetProduct: {'@id': TOOL},
      }),
    );

/** A licence of Creative Commons by its address; others in their words, which often say more than a name. */
function licenseNode(words: unknown): unknown {
  const [, terms, version] = /^CC-?(0|BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(String(words)) ?? [];
  if (!terms) return words;
  const kind = terms === '0' ? 'publicdomain/zero' : `licenses/${terms.toLowerCase()}`;
  return {'@id': `https://creativecommons.org/${kind}/${version}/`};
}

const inLanguages = ({es, en}: Text): readonly Node[] => [
  {'@value': es, '@language': 'es'},
  ...(en ? [{'@value': en, '@language': 'en'}] : []),
];

/** A node without what is not known: JSON-LD has no word for it. */
const without = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

const MARK = 'data-cga-record';

/** Puts the record into the widget's own light content, in place of another one that it put there; undefined takes it away. */
export function placeJsonLd(host: HTMLElement, node: unknown): void {
  const known = host.querySelector(`:scope > script[${MARK}]`);
  if (!node) return known?.remove();
  // A text node, not `textContent`: pages that require trusted types refuse that for any script, data blocks too.
  const text = document.createTextNode(JSON.stringify(node).replaceAll('<', '\\u003c'));
  if (known?.firstChild?.nodeValue === text.data) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(MARK, '');
  script.append(text);
  known?.remove();
  host.append(script);
}
