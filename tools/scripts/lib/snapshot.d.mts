export const SNAPSHOT_URL: string;
export function latestRelease(): Promise<string | undefined>;
export function snapshotSource(path: string): Promise<string | undefined>;
export function copySnapshot(folder: string): Promise<void>;
