/** Values without those that are empty, which stand for the default. */
export const withoutEmpty = <T extends Readonly<Partial<Record<string, string>>>>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as T;
