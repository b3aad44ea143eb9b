import {isDatasetError, type DatasetError} from '../errors.js';
import {limits} from '../limits.js';

/** Faults that a network which comes back may mend; of a state's own additions, what kept them away. */
export const isOfNetwork = ({code, cause}: DatasetError): boolean =>
  ['offline', 'unreachable', 'timeout'].includes(code === 'overlay' && isDatasetError(cause) ? cause.code : code);

/** Calls `act` once the device says that it is online, after a random pause: pages that lost the network together do not all ask at once. */
export function whenOnline(act: () => void, pause = Math.random() * limits().pause): void {
  // Not there where the library is read outside a browser.
  (globalThis as Partial<Pick<Window, 'addEventListener'>>).addEventListener?.(
    'online',
    () => void setTimeout(act, pause),
    {once: true},
  );
}
