import { type Id, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { bundleParallel, type Network } from '@kto-kogo/network';
import type { Line } from './body.ts';

/** The lines between some people, by their index. */
export function linesAmong(record: Network, people: readonly Id[]): Line[] {
  const indexOf = new Map(people.map((id, index) => [id, index]));
  const personal = [...record.ties.values()].filter(
    (tie) => PERSON_TIE_KINDS.includes(tie.kind) && tie.from !== tie.to,
  );
  return bundleParallel(personal).flatMap(({ from, to }) => {
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
}
