import {until} from './mount.js';
import {allByRole} from './roles.js';

/** The first such element, once there is one: for what comes after the first picture. */
export const soon = (host: Node, role: string, name: string | RegExp): Promise<HTMLElement> =>
  until(() => allByRole(host, role, name)[0], `${role} ${String(name)}`);

/** Waits until `read` gives what is wanted: for what is drawn once the reader pauses, such as the options of closed fields. */
export async function comesTo<T>(read: () => T, wanted: T): Promise<void> {
  const words = JSON.stringify(wanted);
  await until(() => JSON.stringify(read()) === words, words);
}
