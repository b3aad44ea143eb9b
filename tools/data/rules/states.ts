import {problemAt} from '../model.js';
import type {Rule} from './context.js';

/** Two entities are neighbours of each other or of neither, and none of itself. */
export const neighborsRule: Rule = ({checked}) => {
  const byId = new Map(checked.states.map(({record}) => [record.id, record]));
  return checked.states.flatMap(({record, source}) =>
    record.neighbors.flatMap((id, index) => {
      const path = ['neighbors', index];
      if (id === record.id)
        return [problemAt(source, path, 'Un estado no es vecino de sí mismo.', 'Quítelo de la lista.')];
      const neighbor = byId.get(id);
      if (!neighbor || neighbor.neighbors.includes(record.id)) return [];
      const hint = `Agregue «${record.id}» a los vecinos de «${id}», o quite «${id}» de aquí.`;
      return [problemAt(source, path, `«${id}» no tiene a «${record.id}» como vecino.`, hint)];
    }),
  );
};
