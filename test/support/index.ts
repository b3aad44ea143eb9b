export {axe} from './axe.js';
export {focused, press, type, viewport} from './commands.js';
export {composedChildren, reachableElements} from './composed.js';
export {nextFile, replace} from './files.js';
export {flatten} from './flatten.js';
export {expectWarning, onCleanup} from './guard.js';
export {mount, mountMarkup, nextEvent, until, updated} from './mount.js';
export {allByRole, byRole, nameOf, roleOf} from './roles.js';
export {soon} from './soon.js';
