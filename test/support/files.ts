import {onCleanup} from './guard.js';

/** Puts `value` in the place of something of the page, until the test ends. */
export function replace<T extends object>(target: T, name: keyof T & string, value: unknown) {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value});
  onCleanup(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}

/** The next file that the page gives its reader. */
export function nextFile() {
  return new Promise<{name: string; file: Blob}>((resolve) => {
    const give = async (link: HTMLAnchorElement) =>
      resolve({name: link.download, file: await (await fetch(link.href)).blob()});
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      void give(this);
    });
  });
}
