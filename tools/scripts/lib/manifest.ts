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
