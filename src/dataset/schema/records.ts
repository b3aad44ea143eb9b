import * as z from 'zod/mini';
import {confidence, count, date, day, deadline, id, oneOf, sourceRef, sourceRefs, text, url, words} from './fields.js';
import * as more from './vocabulary-more.js';
import * as v from './vocabulary.js';

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Partial_<S extends Shape> = {[K in keyof S]: z.ZodMiniOptional<S[K]>};

/**
 * A collection's record. `head` is what a first view needs and every part carries; `detail` (long texts, quotes, sources) is
 * required in a whole release and arrives in a part only when a record opens.
 */
function record<H extends Shape, D extends Shape>(head: H, detail: D) {
  const optional = z.partial(z.object(detail)).shape as Partial_<D>;
  return {
    whole: z.looseObject({...head, ...detail, ...lifecycle}),
    part: z.looseObject({...head, ...optional, ...lifecycle}),
    detail: Object.keys(detail),
  };
}

const optional = z.optional;
const list = <T extends z.ZodMiniType>(item: T) => z.array(item);
const linked = {label: optional(text), url: optional(url), address: optional(words)};

/** Every record may carry its revision, and a tombstone once it is retired. */
const lifecycle = {
  revision: optional(z.looseObject({number: count, date: day})),
  retired: optional(z.looseObject({date: day, reason: text, replacedBy: optional(id)})),
};

export const states = record(
  {
    id: z.string().check(z.regex(/^[A-Z]{3}$/)),
    inegi: z.string().check(z.regex(/^(?:0[1-9]|[12]\d|3[0-2])$/)),
    name: words,
    abbr: words,
    commissionMember: z.boolean(),
    neighbors: list(id),
  },
  {
    officialName: words,
    capital: z.nullable(words),
    websites: list(z.looseObject({...linked, body: text, date: z.nullable(date), confidence, sources: sourceRefs})),
    sources: sourceRefs,
  },
);

export const axes = record(
  {id, number: count, title: text},
  {
    description: optional(text),
    planTitle: words,
    objectives: list(z.looseObject({number: count, text, sources: sourceRefs})),
    notes: list(text),
    sources: sourceRefs,
  },
);

export const priorities = record(
  {
    id,
    number: count,
    axis: id,
    text,
    term: oneOf(v.TERMS),
    objective: count,
    leaders: z.nullable(list(id)),
    inPlan: z.boolean(),
  },
  {
    /** What the plan says of it: its wording, the labels of its tools as written, and what each label was read as. */
    plan: z.nullable(
      z.looseObject({
        text: words,
        difference: z.nullable(text),
        tools: list(z.looseObject({label: words, tools: list(id)})),
        remark: optional(words),
        sources: sourceRefs,
      }),
    ),
    strategies: list(z.looseObject({id: words, text, lines: list(z.looseObject({id: words, text}))})),
    reportedBy: list(words),
    variants: z.nullable(text),
    notes: list(text),
    sources: sourceRefs,
  },
);

export const tools = record(
  {
    id,
    name: text,
    aliases: list(words),
    summary: text,
    kind: oneOf(more.TOOL_KINDS),
    pillars: list(oneOf(more.PILLARS)),
    phases: list(oneOf(more.PHASES)),
    status: oneOf(more.TOOL_STATUSES),
    statusDate: z.nullable(date),
    /** Priorities that the plan itself gives it. */
    priorities: list(id),
    promoters: list(id),
    url: z.nullable(url),
    inPlan: z.boolean(),
    startYear: z.nullable(count),
    license: z.nullable(words),
  },
  {
    description: text,
    /** Priorities that the editors of the dataset relate it to, beyond the plan. */
    relatedPriorities: list(id),
    statusNote: text,
    standard: z.nullable(text),
    coverage: z.nullable(text),
    links: list(z.looseObject({...linked, label: text})),
    repositories: list(
      z.looseObject({...linked, license: z.nullable(words), lastChange: z.nullable(date), note: optional(text)}),
    ),
    replications: list(z.looseObject({text, state: optional(id), sources: sourceRefs})),
    steps: list(z.looseObject({text, sources: sourceRefs})),
    startingPoint: z.nullable(z.looseObject({text, sources: sourceRefs})),
    facts: list(z.looseObject({text, sources: sourceRefs})),
    notFound: list(text),
    notes: list(text),
    sources: sourceRefs,
  },
);

export const actors = record(
  {id, name: words, shortName: words, kind: oneOf(more.ACTOR_KINDS), status: oneOf(more.ACTOR_STATUSES)},
  {ended: z.nullable(date), replacedBy: list(id), url: z.nullable(url), note: z.nullable(text), sources: sourceRefs},
);

export const plans = record(
  {
    id,
    title: text,
    period: words,
    year: count,
    /** By when the actions of a horizon are to be done, where the plan says so. */
    horizons: optional(list(z.looseObject({id: oneOf(v.HORIZONS), end: deadline}))),
  },
  {publisher: words, notes: list(text), sources: sourceRefs},
);

const progress = z.looseObject({
  status: oneOf(v.ACTION_STATUSES),
  by: z.nullable(id),
  date: z.nullable(date),
  note: optional(text),
  evidence: list(sourceRef),
});

/** A means of verification: what is counted, how much was aimed at, and what was delivered so far. */
const product = z.looseObject({
  text,
  kind: oneOf(more.PRODUCT_KINDS),
  metric: optional(text),
  target: optional(z.number()),
  delivered: optional(list(z.looseObject({date, text, amount: optional(z.number()), sources: sourceRefs}))),
});

export const actions = record(
  {
    id,
    plan: id,
    number: count,
    horizon: oneOf(v.HORIZONS),
    /** The plan's initiative; null in the table of actions that strengthen the commission. */
    initiative: z.nullable(text),
    activity: text,
    description: z.nullable(text),
    actors: list(id),
    products: list(product),
    priorities: list(id),
    tools: list(id),
    reported: progress,
    verified: progress,
    /** By when the plan, or who is responsible, says that it is done. Only where a source gives a date. */
    due: optional(deadline),
    /** Entities that it is of; without them it is national. */
    states: optional(list(id)),
  },
  {
    /** The plan's cell of actors as it stands, null where the cell is empty or merged away. */
    actorsText: z.nullable(words),
    axisPriorityText: z.nullable(words),
    updates: list(z.looseObject({date, text, sources: sourceRefs})),
    notes: list(text),
    sources: sourceRefs,
  },
);

export const adoptions = record(
  {id, state: id, tool: id, status: oneOf(v.ADOPTION_STATUSES), date: z.nullable(date), confidence},
  {note: optional(text), since: optional(date), sources: sourceRefs},
);

export const indicators = record(
  {
    id,
    name: text,
    /** `number` has `unit`, `min` and `max`; `category` has `categories` in order. */
    type: z.enum(['number', 'category']),
    unit: optional(text),
    min: optional(z.number()),
    max: optional(z.number()),
    digits: optional(count),
    categories: optional(list(z.looseObject({id, label: text, definition: optional(text)}))),
    editions: list(z.looseObject({id: words, label: text, date, complete: z.boolean()})),
  },
  {
    description: text,
    publisher: words,
    caveat: z.nullable(text),
    /** The value for the whole country, by edition, where a source gives it. */
    national: optional(list(z.looseObject({edition: words, value: z.number(), sources: sourceRefs}))),
    /** Lower bounds of every class but the first, where its publisher gives classes. */
    classes: optional(list(z.number())),
    notes: list(text),
    sources: sourceRefs,
  },
);

export const observations = record(
  {
    id,
    state: id,
    indicator: id,
    edition: words,
    value: z.union([z.number(), id]),
    date: z.nullable(date),
    confidence,
  },
  {note: optional(text), sources: sourceRefs},
);

export const organizations = record(
  {
    id,
    name: words,
    shortName: optional(words),
    scope: oneOf(more.ORGANIZATION_SCOPES),
    state: z.nullable(id),
    topics: list(text),
    nosc: z.nullable(z.looseObject({joined: z.nullable(count)})),
  },
  {
    url: z.nullable(url),
    address: optional(words),
    founded: z.nullable(count),
    experience: text,
    note: z.nullable(text),
    sources: sourceRefs,
  },
);

export const guideThemes = record({id, title: text}, {});

export const guideItems = record(
  {id, theme: id, text, level: oneOf(more.GUIDE_LEVELS)},
  {check: text, notes: list(text), sources: sourceRefs},
);

export const events = record(
  {id, state: z.nullable(id), tool: z.nullable(id), date: z.nullable(date), text},
  {confidence, note: optional(text), sources: sourceRefs},
);

export const sources = record(
  {
    id,
    title: words,
    publisher: words,
    kind: z.enum(more.SOURCE_KINDS),
    date: z.nullable(date),
    url: optional(url),
  },
  {
    /** Address that is not https, or a copy of a document: shown as text, never linked. */
    address: optional(words),
    consulted: date,
    /** A kept copy of what stood at `url`. */
    archived: optional(url),
    /** The last check of `url`, written by the data tool; `status` is the answer's HTTP number where there was one. */
    checked: optional(z.looseObject({date: day, result: oneOf(more.LINK_RESULTS), status: optional(count)})),
    note: optional(text),
  },
);

/** The one record that is not in a collection. */
export const commission = record(
  {name: text},
  {
    objective: text,
    mission: text,
    president: words,
    secretary: words,
    members: list(words),
    states: list(id),
    problems: list(text),
    principle: z.looseObject({title: text, paragraphs: list(text)}),
    prioritiesRemark: z.nullable(text),
    statement: text,
    notes: list(text),
    sources: sourceRefs,
  },
);
