import * as z from 'zod/mini';

// Nothing but drawing commands and whole numbers may reach an attribute of the drawing.
const path = z.string().check(z.regex(/^[mlhvzMLHVZ0-9 ,-]+$/));
const point = z.tuple([z.number(), z.number()]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** `geometry.json`: outlines of the entities, projected and rounded when the data was built, and their tile grid. */
export const geometry = z.looseObject({
  outlines: z.looseObject({
    attribution: z.string(),
    viewBox: box,
    entities: z.record(z.string(), z.looseObject({path, center: point, box})),
  }),
  tiles: z.looseObject({columns: z.number(), rows: z.number(), cells: z.record(z.string(), point)}),
});

export type Geometry = z.infer<typeof geometry>;
export type Outline = Geometry['outlines']['entities'][string];
