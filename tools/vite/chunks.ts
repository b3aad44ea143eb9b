/** A file of the loader's form: the modules that lie in it, with whatever they import that no group before has. */
export interface ChunkGroup {
  readonly name: string;
  readonly test: RegExp;
  /** Higher ones choose first, then those that stand first. */
  readonly priority?: number;
}

/** Modules of src/, by patterns of their paths without `.ts`. */
const modules = (...paths: readonly string[]) => new RegExp(`/src/(?:${paths.join('|')})\\.ts$`);

const CORE = new RegExp(
  `/node_modules/(?:lit|lit-html|lit-element|@lit/[\\w-]+)/|${
    modules(
      'dataset/(?:base|dataset|day|errors|geometry|load|part-names|release|times|schema/(?:types|vocabulary)|select/records)',
      'state/(?:(?:dataset|focus|print|scheme|selection|visibility)-controller|without-empty)',
      'styles/(?:controls|dark|frame|host)',
      'views/(?:controls|frame|text)',
      'i18n/(?:es/(?:action-words|adoption-status|common|tool-words)|[\\w-]+)',
      'layout/(?:memo-last|table)',
      'events/[\\w-]+|elements/(?:folds|lazy-view|linker|next-frame|steps|tell|widget-element)|define/define-once|version',
    ).source
  }`,
);

const FRAME_MORE = modules(
  'elements/(?:frame-more|chosen-by-tag|citing\\.view|copy|download|lazily|named-choice|settled|until-idle)',
  'views/(?:chips|citations|link|sort-head)|layout/sheet/marks|i18n/es/citing',
  'dataset/(?:overlay|extras/release-files|select/(?:citations|heirs))|state/hash',
);

const FIRST_ENGLISH = modules(
  'i18n/en/(?:common|frame|citing|action-words|adoption-status|tool-words|actions|adoption-map|priority-matrix|tool-catalog)',
);

/**
 * Which modules lie together. Each file is one request, and one that is named only in another waits for that one first: what a reader waits
 * for comes in few files that are all known at once.
 *
 * @param widgets names of the modules that define a tag, which are those of their folders too
 */
export const chunkGroups = (widgets: readonly string[]): ChunkGroup[] => [
  // What every widget needs; it compresses better as a whole too.
  {name: 'core', test: CORE, priority: 1},
  // What follows the first picture of every widget; what is shared by a few of their extras with it.
  {name: 'frame-more', test: FRAME_MORE, priority: 1},
  // What a release of somebody else's needs before the first picture: what extras take of it too, what reads a file, what checks it.
  {
    name: 'waiting',
    test: modules('dataset/(?:address|limits|pacer|reading/waiting)', 'state/extras/wanted-by'),
    priority: 1,
  },
  {name: 'reading', test: modules('dataset/(?:reading/[\\w-]+|extras/(?:reader|stand-in))'), priority: 1},
  {
    name: 'foreign',
    test: modules('dataset/(?:foreign|schema/(?:fields|parse|records|vocabulary-more))'),
    priority: 1,
  },
  // The first view of each widget, whatever its extras take from it; then what follows it.
  ...widgets.map((name) => ({name, test: modules(`define/${name}`)})),
  ...widgets.map((name) => ({
    name: `${name}-more`,
    test: modules(`elements/${name}/(?:more|links|extras/rows)\\.view`, `layout/${name}-inset`),
  })),
  {name: 'english', test: FIRST_ENGLISH},
  // Each of these is asked for by two others.
  {name: 'priority-matrix-extras', test: modules('elements/priority-matrix/extras/(?:matrix\\.view|layer-words)')},
  {name: 'record', test: modules('elements/tool-catalog/extras/record[\\w.-]+')},
  {name: 'picture', test: modules('elements/extras/picture')},
];
