import type {ExtrasVoice} from './extras-voice.js';

/** Name of a group of columns: a pillar, a phase, or that the data give none. */
export function bandName(id: string, by: string | undefined, {words}: ExtrasVoice): string {
  const names: Readonly<Record<string, string | undefined>> = by === 'phase' ? words.phases : words.pillars;
  return names[id] ?? words.nowhere;
}
