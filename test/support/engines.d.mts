import type {LaunchOptions} from 'puppeteer-core';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** An engine on this machine; `paths` has a hole for each program that is missing. */
export interface Engine {
  readonly name: EngineName;
  readonly packages: readonly string[];
  readonly paths: Readonly<Record<string, string | undefined>>;
  readonly found: boolean;
}

export const ENGINE_NAMES: readonly EngineName[];
export function findEngines(): Engine[];
export function puppeteerOptions(name: 'chromium' | 'firefox', executablePath: string): LaunchOptions;
export function webkitCapabilities(binary: string): Record<string, unknown>;
export function startWebkitDriver(programs: {
  driver: string;
  display: string;
}): Promise<{port: number; stop: () => void}>;
