import {until} from './mount.js';
import {allByRole} from './roles.js';

/** The first such element, once there is one: for what comes after the first picture. */
export const soon = (host: Node, role: string, name: string | RegExp): Promise<HTMLElement> =>
  until(() => allByRole(host, role, name)[0], `${role} ${String(name)}`);
