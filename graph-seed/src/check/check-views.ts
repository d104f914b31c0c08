import { type Address, type AddressRead, PAGES, readAddress } from '@kto-kogo/address';
import { type Finding, findingAt } from '../files/finding.ts';
import type { RecordFiles } from '../files/parse-files.ts';
import { type Place, within } from '../files/place.ts';
import { derivedIds, givenIds } from './ids.ts';
import { stepsOf } from './steps-of.ts';

/** What a step shows, and what answers a ready question, is an address as this site writes it, and names nothing that is not there. */
export function checkViews(files: RecordFiles): Finding[] {
  const questions = files.record?.value.questions ?? [];
  if (files.lessons.length === 0 && questions.length === 0) return [];
  const former = new Set(files.aliases.flatMap(({ value }) => value.formerly));
  const ids = new Set([...givenIds(files), ...derivedIds(files)].map(({ id }) => id));
  // What a file that cannot be parsed holds is not known.
  const isThere = (id: string) => !former.has(id) && (ids.has(id) || files.unreadable.size > 0);
  const place = files.record?.place;
  return [
    ...files.lessons
      .flatMap(stepsOf)
      .flatMap(({ value: { view }, place }) => viewFaults(view, { place, field: 'view' }, isThere)),
    ...questions.flatMap(({ page }, index) =>
      place === undefined
        ? []
        : viewFaults(
            page.replace(/#[a-z-]+$/, ''),
            { place: within(place, 'questions', index), field: 'page' },
            isThere,
          ),
    ),
  ];
}

function viewFaults(
  view: string,
  { place, field }: { place: Place; field: string },
  isThere: (id: string) => boolean,
): Finding[] {
  const say = (message: string) => findingAt(place, field, message);
  const read = readAddress(view);
  if (read.page === null || read.problems.length > 0)
    return read.problems.map((problem) => say(`is not understood. ${problem}`));
  const unknown = Object.values(read.ids)
    .flat()
    .filter((id) => !isThere(id));
  if (unknown.length > 0)
    return unknown.map((id) => say(`names "${id}", which is the id of nothing. Copy the address anew`));
  const meant = written(read);
  return meant === view ? [] : [say(`is not written as this site writes it. Write ${meant}`)];
}

function written({ page, id, value }: AddressRead): string {
  const address: Address = PAGES[page];
  return address.path.replace('[id]', id ?? '') + address.write(value);
}
