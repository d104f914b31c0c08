import { type Id, isId } from '@kto-kogo/domain';
import type { Named } from './codecs.ts';
import { type Address, everyParam, type Param, type Query, readNames } from './define-address.ts';

/** The ids that a query names, also in a parameter of which the view makes nothing because another says more. */
export function idsIn({ params }: Address, query: Query, of: Named): Id[] {
  const every = everyParam(params);
  const names = every.map(({ name }) => name);
  const { known } = readNames(query, names);
  return every
    .filter(({ codec }) => codec.names === of)
    .flatMap((param) => idsOf(param, known.get(param.name) ?? []));
}

function idsOf({ codec, opening, read }: Param<unknown>, texts: readonly string[]): Id[] {
  const value = read(texts, () => {});
  const text = value === opening ? null : codec.write(value);
  if (text === null || (codec.isList && text === 'none')) return [];
  const items = codec.isList ? text.split(',') : [text];
  return items.map((item) => item.split(':')[0] ?? '').filter(isId);
}
