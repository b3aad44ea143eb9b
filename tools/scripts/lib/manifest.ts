import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesUnder, readText} from './files.js';
import {ROOT, runBin} from './run.js';

/** What we read of a custom elements manifest. */
export interface ManifestMember {
  /** Missing where the analyzer met a `dispatchEvent` that it could not read. */
  readonly name?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly description?: string;
}

export interface ManifestElement {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly ManifestMember[];
  readonly members?: readonly ManifestMember[];
  readonly events?: readonly ManifestMember[];
  readonly cssParts?: readonly ManifestMember[];
  readonly cssProperties?: readonly ManifestMember[];
}

export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly ManifestElement[]}[];
}

/**
 * Writes `custom-elements.json` into `folder` from the comments and decorators in src/, and gives it back.
 *
 * @throws {Error} with the analyzer's output when it fails
 */
export async function writeManifest(folder: string): Promise<Manifest> {
  mkdirSync(join(ROOT, folder), {recursive: true});
  const args = ['analyze', '--config', 'tools/scripts/cem.config.mjs', '--outdir', folder];
  const {code, output} = await runBin('cem', args, {quiet: true});
  if (code !== 0) throw new Error(output);
  const file = join(ROOT, folder, 'custom-elements.json');
  const manifest = elementsOnly(JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  return manifest;
}

/**
 * The manifest without functions, style sheets and abstract classes: who reads it looks for tags. The modules stand by
 * path, for the analyzer gives them in the order in which the disk answered, another one at each run.
 */
function elementsOnly(manifest: Manifest): Manifest {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).filter(({tagName}) => tagName !== undefined),
  }));
  const withTags = modules.filter(({declarations}) => declarations.length > 0);
  return {...manifest, modules: withTags.sort((a, b) => (a.path < b.path ? -1 : 1))};
}

/** Tags that src/define/ registers. */
export function definedTags(): string[] {
  return filesUnder('src/define').flatMap((path) => {
    const tag = /defineOnce\('([^']+)'/.exec(readText(path))?.[1];
    return tag === undefined ? [] : [tag];
  });
}

/** Members of Lit and of HTMLElement that a class overrides and that need no words of ours. */
const INHERITED = new Set(['styles', 'shadowRootOptions', 'render', 'connectedCallback', 'disconnectedCallback']);

/** What the manifest leaves without words: tags that it does not have, and public things without a description. */
export function undocumented(manifest: Manifest, tags: readonly string[]): string[] {
  const elements = manifest.modules.flatMap(({declarations}) => declarations ?? []);
  return tags.flatMap((tag) => {
    const element = elements.find(({tagName}) => tagName === tag);
    if (!element) return [`<${tag}> is not in the manifest: its class needs @element ${tag}`];
    const members = (element.members ?? []).filter(({privacy}) => privacy !== 'private' && privacy !== 'protected');
    const {attributes = [], events = [], cssParts = [], cssProperties = []} = element;
    const named = [...attributes, ...events, ...cssParts, ...cssProperties, ...members];
    const silent = named.filter(({name = '', description}) => name && !description && !INHERITED.has(name));
    return [
      ...(named.every(({name}) => name)
        ? []
        : [`<${tag}> has an event without a name: put /** @internal */ right above its dispatchEvent`]),
      ...(element.description ? [] : [`<${tag}> has no description`]),
      ...new Set(silent.map(({name = ''}) => `<${tag}> ${name} has no description`)),
    ];
  });
}

/** A source file with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const ELEMENTS = 'src/elements/';

/**
 * Parts and custom properties that the code has and the manifest lacks. What stands in a widget's folder is that widget's, what
 * stands beside the folders or in src/views/ is everyone's. `tokens` are the public properties by their private names.
 */
export function unlisted(
  manifest: Manifest,
  files: readonly SourceFile[],
  tokens: ReadonlyMap<string, string> = privateTokens(files),
): string[] {
  const folderOf = (path: string) => path.split('/').slice(0, 3).join('/');
  const elements = manifest.modules.flatMap(({path, declarations = []}) =>
    declarations.map((element) => ({...element, folder: folderOf(path)})),
  );
  const folders = new Set(elements.map(({folder}) => folder));
  const lacking = files.flatMap(({path, text}) => {
    if (!path.startsWith(ELEMENTS) && !path.startsWith('src/views/')) return [];
    const folder = folderOf(path);
    const owners = folders.has(folder) ? elements.filter((element) => element.folder === folder) : elements;
    const parts = found(text, /(?<![\w-])part="([^"$]+)"/g).flatMap((names) => names.split(' '));
    const properties = found(text, /var\((--_[\w-]+)/g).flatMap((name) => tokens.get(name) ?? []);
    return owners.flatMap(({tagName, cssParts, cssProperties}) => [
      ...without(parts, cssParts).map((name) => `<${tagName}> part="${name}" of ${path} needs @csspart ${name}`),
      ...without(properties, cssProperties).map((name) => `<${tagName}> ${name} of ${path} needs @cssprop ${name}`),
    ]);
  });
  return [...new Set(lacking)];
}

/** `--cga-…` by the private name under which styles read it. */
function privateTokens(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const host = files.find(({path}) => path === 'src/styles/host.ts')?.text ?? '';
  const pairs = host.matchAll(/(--_[\w-]+): var\((--cga-[\w-]+)/g);
  return new Map([...pairs].map(([, own = '', open = '']) => [own, open]));
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

function without(names: readonly string[], listed: readonly ManifestMember[] = []): string[] {
  return names.filter((name) => !listed.some((member) => member.name === name));
}
