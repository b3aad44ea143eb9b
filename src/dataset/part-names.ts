/** What a part of a release holds one of, whole and with its sources: `adoption` all adoptions of a tool, `indicator` one with its observations. */
export type PartKind = 'action' | 'adoption' | 'indicator' | 'priority' | 'state' | 'tool';

/** Name of the part of a record, by its id; of a priority's, by its number. */
export const recordPart = (kind: PartKind, id: string | number): string => `${kind}-${id}`;
