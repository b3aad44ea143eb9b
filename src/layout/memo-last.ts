/** The same arguments as last time give the same result object, computed once. */
export function memoLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {readonly args: A; readonly result: R} | undefined;
  return (...args) => {
    if (!last || last.args.length !== args.length || last.args.some((arg, index) => arg !== args[index])) {
      last = {args, result: compute(...args)};
    }
    return last.result;
  };
}
