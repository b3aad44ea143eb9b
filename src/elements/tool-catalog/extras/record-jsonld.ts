import {byId, type Dataset, type Text, type Tool} from '../../../dataset/index.js';
import {isLink} from '../../../views/text.js';
import {recordAddress} from './record-context.js';

/** Addresses of the record and of the file that the data was read from, as far as there are any. */
interface Addresses {
  readonly record: string | undefined;
  readonly dataset: string | undefined;
}

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

/** A record as JSON-LD: the tool in schema.org's words, and its entry in the dataset in those of DCAT. */
export function recordJsonLd(dataset: Dataset, tool: Tool, linkName: string | undefined, src: string): Node {
  const addresses: Addresses = {
    record: recordAddress(tool, linkName),
    dataset: src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined,
  };
  const {release, released, license, title} = dataset.envelope as Dataset['envelope'] & {
    license?: unknown;
    title?: Text;
  };
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@graph': [
      toolNode(dataset, tool, addresses),
      ...codeNodes(tool),
      without({
        '@id': addresses.record ?? '_:record',
        '@type': 'dcat:CatalogRecord',
        'dct:identifier': `tools/${tool.id}`,
        'dct:title': inLanguages(tool.name),
        'dct:issued': released,
        'dct:modified': tool.revision?.date ?? released,
        'foaf:primaryTopic': {'@id': TOOL},
      }),
      without({
        '@id': addresses.dataset ?? '_:dataset',
        '@type': ['dcat:Dataset', 'dcat:Catalog'],
        'dct:title': title && inLanguages(title),
        'dcat:version': release,
        'dct:issued': released,
        'dct:license': license,
        'dcat:record': {'@id': addresses.record ?? '_:record'},
        'dcat:distribution': addresses.dataset && {
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': {'@id': addresses.dataset},
          'dcat:mediaType': 'application/json',
        },
      }),
    ],
  };
}

function toolNode(dataset: Dataset, tool: Tool, {record}: Addresses): Node {
  const type = TYPES[tool.kind];
  const actors = byId(dataset.actors);
  const sources = byId(dataset.sources);
  const links = [...new Set([tool.url, ...(tool.links ?? []).map(({url}) => url)].filter(isLink))];
  const people = tool.promoters.flatMap((promoter) => actors.get(promoter) ?? []);
  const provided = people.map(({name, url}) =>
    without({'@type': 'Organization', name, url: isLink(url) ? url : undefined}),
  );
  const work = type !== 'Service';
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
    [work ? 'publisher' : 'provider']: provided,
    license: work ? tool.license : undefined,
    // Words of the dataset's vocabulary.
    creativeWorkStatus: work ? tool.status : undefined,
    keywords: work ? [tool.kind, ...tool.pillars, ...tool.phases] : undefined,
    dateCreated: work && tool.startYear ? String(tool.startYear) : undefined,
    citation: work
      ? (tool.sources ?? []).flatMap(({source}) => {
          const known = sources.get(source);
          if (!known) return [];
          const {title, publisher, date, url} = known;
          return [
            without({
              '@type': 'CreativeWork',
              name: title,
              publisher: {'@type': 'Organization', name: publisher},
              datePublished: date,
              url: isLink(url) ? url : undefined,
            }),
          ];
        })
      : undefined,
  });
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
