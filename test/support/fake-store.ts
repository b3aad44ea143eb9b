/** Cache Storage in memory, and the ways in which the real one is not there. */
export class FakeStore {
  readonly files = new Map<string, {body: Uint8Array; headers: Record<string, string>}>();

  async open(): Promise<unknown> {
    return {
      match: async (href: string) => {
        const file = this.files.get(href);
        return file && new Response(file.body as Uint8Array<ArrayBuffer>, {headers: file.headers});
      },
      put: async (href: string, response: Response) => {
        const headers = Object.fromEntries(response.headers);
        this.files.set(href, {body: new Uint8Array(await response.arrayBuffer()), headers});
      },
      delete: async (href: string) => this.files.delete(href),
      keys: async () => [...this.files.keys()],
    };
  }
}

const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
const never = () => new Promise<never>(() => undefined);
const quota = () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));

/** Stores that fail, by what they do; `undefined` is a page without one. */
export const BROKEN_STORES: Readonly<Record<string, unknown>> = {
  absent: undefined,
  'throws when opened': {open: refuse},
  'throws at once': {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  },
  'never opens': {open: never},
  'throws when read': {open: async () => ({match: refuse, put: refuse, delete: refuse, keys: refuse})},
  'never answers': {open: async () => ({match: never, put: never, delete: never, keys: never})},
  'is full': {open: async () => ({match: async () => undefined, put: quota, delete: refuse, keys: async () => []})},
};

/** Puts a store in the place of the page's until what it returns is called. */
export function useStore(store: unknown): () => void {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  Object.defineProperty(globalThis, 'caches', {value: store, configurable: true, writable: true});
  return () => {
    if (real) Object.defineProperty(globalThis, 'caches', real);
    else Reflect.deleteProperty(globalThis, 'caches');
  };
}
