/** Cache Storage in memory, and the ways in which the real one is not there. */
export class FakeStore {
  readonly files = new Map<string, {body: Uint8Array; headers: Record<string, string>}>();

  open(): Promise<unknown> {
    return Promise.resolve({
      match: (href: string) => {
        const file = this.files.get(href);
        const {body, headers} = file ?? {};
        return Promise.resolve(file && new Response(body as Uint8Array<ArrayBuffer>, headers && {headers}));
      },
      put: async (href: string, response: Response) => {
        const headers = Object.fromEntries(response.headers);
        this.files.set(href, {body: new Uint8Array(await response.arrayBuffer()), headers});
      },
      delete: (href: string) => Promise.resolve(this.files.delete(href)),
      keys: () => Promise.resolve([...this.files.keys()]),
    });
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
  'throws when read': {open: () => Promise.resolve({match: refuse, put: refuse, delete: refuse, keys: refuse})},
  'never answers': {open: () => Promise.resolve({match: never, put: never, delete: never, keys: never})},
  'is full': {
    open: () =>
      Promise.resolve({match: () => Promise.resolve(), put: quota, delete: refuse, keys: () => Promise.resolve([])}),
  },
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
