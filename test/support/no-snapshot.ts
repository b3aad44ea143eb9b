import {setSnapshotBase} from '../../src/dataset/index.js';
import {onCleanup} from './guard.js';

/** For this test there is no packaged snapshot that could stand in for data that cannot be read. */
export function withoutSnapshot(): void {
  setSnapshotBase(new URL('/none/', location.href).href);
  onCleanup(() => setSnapshotBase(new URL('/cga-data/', location.href).href));
}
