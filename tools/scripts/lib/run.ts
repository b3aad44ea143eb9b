import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** How a program ended, and what it printed when its output was kept. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

interface RunOptions {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Keeps what the program prints, instead of showing it. */
  readonly quiet?: boolean;
}

/** Runs a program in the repository's folder until it ends. A program that cannot be started ends with code 127. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: {...process.env, ...options.env},
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (code: number) => resolve({code, output: Buffer.concat(chunks).toString('utf8').trim()});
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a program that a dependency brings, by its name in node_modules/.bin, without npx and its messages. */
export function runBin(name: string, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return run(`${ROOT}node_modules/.bin/${name}`, args, options);
}

/** Runs Node with TypeScript understood. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<Ended> {
  return run(process.execPath, ['--import', 'tsx', ...args], options);
}
