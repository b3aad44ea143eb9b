import {existsSync} from 'node:fs';
import {ENGINE_NAMES, findEngines, type Engine, type EngineName} from '../../../test/support/engines.mjs';
import {run} from './run.js';

/** Text without glyphs has no width: a machine with a browser may have no font. */
const FONTS = 'fonts-liberation';

/**
 * The engines asked for that this machine has. What is missing is installed where that can be done (Debian, as root), and otherwise
 * named with the command that installs it.
 */
export async function provideEngines(wanted: readonly EngineName[]): Promise<{found: Engine[]; missing: Engine[]}> {
  const look = () => findEngines().filter(({name}) => wanted.includes(name));
  const missing = look().filter(({found}) => !found);
  if (missing.length > 0) await install(missing);
  const engines = look();
  return {found: engines.filter(({found}) => found), missing: engines.filter(({found}) => !found)};
}

async function install(missing: readonly Engine[]): Promise<void> {
  const packages = [...missing.flatMap((engine) => engine.packages), FONTS];
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const names = missing.map(({name}) => name).join(', ');
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not on this machine: ${names}. On Debian or Ubuntu: sudo sh -c '${command}'`);
    return;
  }
  console.log(`Installing ${packages.join(' ')}`);
  const {code, output} = await run('/bin/sh', ['-c', command], {
    quiet: true,
    env: {DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (code !== 0) console.log(`${output.split('\n').slice(-15).join('\n')}\napt-get ended with code ${code}`);
}

/** Names of engines from a command line, `chromium,webkit`. */
export function parseEngines(names: readonly string[]): EngineName[] {
  const asked = names.flatMap((name) => name.split(','));
  const unknown = asked.find((name) => !(ENGINE_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`No engine ${unknown}: there are ${ENGINE_NAMES.join(', ')}`);
  return asked.length > 0 ? (asked as EngineName[]) : [...ENGINE_NAMES];
}
