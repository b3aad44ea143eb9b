/** What each layer of the matrix has to say, computed from the file of a release alone: none of the product's selections are used. */

interface Status {
  readonly status: string;
}

interface Named {
  readonly id: string;
  readonly name: {readonly es: string};
  readonly retired?: unknown;
}

export interface RawRelease {
  readonly release: string;
  readonly plans: readonly {readonly title: {readonly es: string}}[];
  readonly axes: readonly {readonly id: string; readonly number: number}[];
  readonly priorities: readonly {
    readonly id: string;
    readonly number: number;
    readonly axis: string;
    readonly inPlan: boolean;
    readonly retired?: unknown;
  }[];
  readonly tools: readonly (Named & {readonly priorities: readonly string[]})[];
  readonly actions: readonly {
    readonly id: string;
    readonly retired?: unknown;
    readonly activity: {readonly es: string};
    readonly priorities: readonly string[];
    readonly tools: readonly string[];
    readonly verified: Status;
    readonly reported: Status;
  }[];
  readonly states: readonly {readonly id: string}[];
  readonly adoptions: readonly {readonly tool: string; readonly state: string; readonly status: string}[];
}

/** What is said of a priority: as a whole, and of each tool by its full name. */
export interface Said {
  readonly whole: string | undefined;
  readonly tools: ReadonlyMap<string, string>;
}

export type Expected = ReadonlyMap<number, Said>;

export const current = <R extends {readonly retired?: unknown}>(records: readonly R[]) =>
  records.filter(({retired}) => !retired);

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
export const someActions = (count: number) => (count === 0 ? 'sin acciones' : plural(count, 'acción', 'acciones'));
export const someTools = (count: number) =>
  count === 0 ? 'sin herramientas' : plural(count, 'herramienta', 'herramientas');

/** Actions that name a priority and, where one is given, a tool. */
export const actionsOf = ({actions}: RawRelease, priority: string, tool?: string) =>
  current(actions).filter((each) => each.priorities.includes(priority) && (!tool || each.tools.includes(tool)));

/** Tools that the plan lists for a priority. */
export const listedFor = ({tools}: RawRelease, priority: string) =>
  current(tools).filter(({priorities}) => priorities.includes(priority));

/** Tools that the plan lists for a priority or that an action unites with it. */
export const tiedTo = (raw: RawRelease, priority: string) =>
  current(raw.tools).filter(
    ({id, priorities}) => priorities.includes(priority) || actionsOf(raw, priority, id).length > 0,
  );

const adopters = ({adoptions, states}: RawRelease, tools: readonly string[]) => {
  const known = adoptions.filter(({tool, status}) => tools.includes(tool) && status !== 'no-information');
  const count = new Set(known.filter(({status}) => status === 'adopted').map(({state}) => state)).size;
  // None is a figure only where every entity is told of.
  const told = known.length > 0 && known.length === tools.length * states.length;
  return count > 0 || told ? plural(count, 'entidad', 'entidades') : 'sin información';
};

const progress = (actions: RawRelease['actions']) => {
  const statuses = actions.map(({verified, reported}) =>
    verified.status === 'no-information' ? reported.status : verified.status,
  );
  if (statuses.every((status) => status === 'no-information')) return 'sin información';
  return plural(
    statuses.filter((status) => status.startsWith('completed')).length,
    'acción concluida',
    'acciones concluidas',
  );
};

/** The words of every cell of a layer of the dataset; `plan` is what is shown without one. */
export function expectedOf(raw: RawRelease, layer: 'plan' | 'actions' | 'states' | 'progress'): Expected {
  const cells = (priority: string): Said => {
    const tied = tiedTo(raw, priority);
    const all = actionsOf(raw, priority);
    const say = (value: (tool: string) => string, some = tied) =>
      new Map(some.map(({id, name}) => [name.es, value(id)]));
    const count = (tool?: string) => actionsOf(raw, priority, tool).length;
    if (layer === 'actions') {
      const words = (actions: number) => plural(actions, 'acción', 'acciones');
      return {whole: words(count()), tools: say((tool) => words(count(tool)))};
    }
    if (layer === 'states') {
      const ids = tied.map(({id}) => id);
      return {
        whole: ids.length > 0 ? adopters(raw, ids) : undefined,
        tools: say((tool) => adopters(raw, [tool])),
      };
    }
    if (layer === 'progress') {
      const named = tied.filter(({id}) => count(id) > 0);
      return {
        whole: all.length > 0 ? progress(all) : undefined,
        tools: say((tool) => progress(actionsOf(raw, priority, tool)), named),
      };
    }
    const listed = listedFor(raw, priority).map(({id}) => id);
    const tie = (tool: string) =>
      listed.includes(tool)
        ? `herramienta del plan, ${someActions(count(tool))}`
        : `${someActions(count(tool))}; no está en la lista de herramientas del plan`;
    return {whole: undefined, tools: say(tie)};
  };
  return new Map(current(raw.priorities).map(({id, number}) => [number, cells(id)]));
}
