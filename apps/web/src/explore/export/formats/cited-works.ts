import { compareText } from '@kto-kogo/domain';
import type { CitedPlace, CitedWork } from '../../../record/cite/work-item.ts';
import type { ExportInput } from '../export-input.ts';

/** The works on which the ties and people of a view rest, by title, with the places that are cited. */
export function citedWorks({ ties, nodes, details, people }: ExportInput) {
  const cited = [
    ...ties.flatMap(({ id }) => details.get(id)?.citations ?? []),
    ...nodes.flatMap(({ id }) => people.get(id)?.citations ?? []),
  ];
  const works = new Map<string, { work: CitedWork; places: CitedPlace[] }>();
  for (const place of cited) {
    const known = works.get(place.work.id);
    if (known === undefined) works.set(place.work.id, { work: place.work, places: [place] });
    else known.places.push(place);
  }
  return [...works.values()].toSorted((a, b) => compareText(a.work.title, b.work.title));
}
