export const SNAPSHOT_URL: string;
export function latestRelease(): Promise<string | undefined>;
export function readSnapshot(path: string): Promise<Buffer | undefined>;
export function copySnapshot(folder: string): Promise<void>;
