/** Words of the terms that the national policy gives its priorities. */
export const terms = {
  short: 'Corto plazo',
  medium: 'Mediano plazo',
  long: 'Largo plazo',
  other: 'Otro plazo',
};

export type TermMessages = typeof terms;
