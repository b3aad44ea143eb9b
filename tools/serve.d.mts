export interface ServeOptions {
  /** Folder that is served at `/`. */
  readonly root: string;
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Tries the 50 ports after `port` when it is taken. */
  readonly nextFree?: boolean;
  /** Path to which `/` leads. */
  readonly home?: string;
  /** Headers of every answer, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>> | ((path: string) => Readonly<Record<string, string>>);
  /** Other folders by URL prefix, which ends in a slash. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Changes a text before it is sent; undefined leaves it. */
  readonly transform?: (path: string, text: string) => string | undefined | Promise<string | undefined>;
}

export function serve(options: ServeOptions): Promise<{url: string; port: number; close: () => Promise<void>}>;
