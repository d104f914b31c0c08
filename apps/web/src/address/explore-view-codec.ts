import { idSchema } from '@kto-kogo/domain';
import { LEVELS } from '@kto-kogo/network';
import { z } from 'zod';
import {
  OPENING_VIEW,
  type Selection,
  SHAPES,
  SORT_COLUMNS,
  type SortColumn,
  type View,
} from './explore-view.ts';
import { listParam, wordParam } from './param-words.ts';
import { FILTER_PARAMS, monthParam, readSpan, readTieFilter, writeTieFilter } from './tie-filter-params.ts';

/**
 * A view as the query of its address, and back. What is as it was at the opening is left out, so that short links stay
 * short. What is not understood falls back to the opening and is said, parameter by parameter.
 */
export type ReadView = { view: View; problems: readonly string[] };

const place = z
  .string()
  .regex(/^[a-z0-9-]+:-?\d{1,5}:-?\d{1,5}$/, 'write a place as yezhov:120:340')
  .transform((text): [string, [number, number]] => {
    const [id = '', x, y] = text.split(':');
    return [id, [Number(x), Number(y)]];
  });

/** What is also a filter is called by the same name in an address. */
const SORT_PARAMS: Record<SortColumn, string> = {
  ...{ date: 'date', who: 'who', tie: 'tie', whom: 'whom' },
  ...FILTER_PARAMS,
};

const SCHEMAS = {
  view: wordParam(SHAPES),
  level: wordParam(LEVELS),
  focus: idSchema,
  select: idSchema,
  tie: idSchema,
  month: monthParam,
  expand: listParam(idSchema),
  hide: listParam(idSchema),
  pin: listParam(place),
  sort: z
    .string()
    .transform((text) => ({
      column: SORT_COLUMNS.find((column) => SORT_PARAMS[column] === text.replace(/^-/, '')),
      isDescending: text.startsWith('-'),
    }))
    .pipe(z.object({ column: z.enum(SORT_COLUMNS), isDescending: z.boolean() })),
};
type Schemas = typeof SCHEMAS;

export function readView(params: URLSearchParams): ReadView {
  const query = Object.fromEntries(params);
  const { filter: lists, problems: ofLists } = readTieFilter(query, OPENING_VIEW.filter);
  const { problems: ofSpan, ...span } = readSpan(query);
  const problems: string[] = [];
  const read = <Key extends keyof Schemas>(key: Key): z.output<Schemas[Key]> | undefined => {
    const text = params.get(key);
    if (text === null) return undefined;
    const result = SCHEMAS[key].safeParse(text);
    if (result.success) return result.data as z.output<Schemas[Key]>;
    problems.push(
      `“${key}=${text}” in the address says nothing we know: ${result.error.issues[0]?.message ?? ''}.`,
    );
    return undefined;
  };
  const focus = read('focus') ?? null;
  const view: View = {
    shape: read('view') ?? OPENING_VIEW.shape,
    level: read('level') ?? OPENING_VIEW.level,
    filter: { ...lists, ...span },
    selection: readSelection(read('tie'), read('month'), read('select'), focus),
    focus,
    expanded: [...new Set(read('expand') ?? [])],
    hidden: [...new Set(read('hide') ?? [])],
    pinned: Object.fromEntries(read('pin') ?? []),
    sort: read('sort') ?? OPENING_VIEW.sort,
  };
  return { view, problems: [...problems, ...ofLists, ...ofSpan] };
}

/** `?…`, or nothing for the opening view. */
export function writeView(view: View): string {
  const { tie, month, select } = writeSelection(view.selection, view.focus);
  const params: [string, string | null][] = [
    ['view', unless(view.shape, OPENING_VIEW.shape)],
    ['level', unless(view.level, OPENING_VIEW.level)],
    ...writeTieFilter(view.filter, OPENING_VIEW.filter),
    ['focus', view.focus],
    ['select', select],
    ['tie', tie],
    ['month', month],
    ['expand', view.expanded.join(',') || null],
    ['hide', view.hidden.join(',') || null],
    [
      'pin',
      Object.entries(view.pinned)
        .map(([id, [x, y]]) => `${id}:${Math.round(x)}:${Math.round(y)}`)
        .join(',') || null,
    ],
    ['sort', unless(`${view.sort.isDescending ? '-' : ''}${SORT_PARAMS[view.sort.column]}`, 'date')],
  ];
  // Every value is made of letters, digits, commas, colons and hyphens: nothing needs escaping, and links stay readable.
  const said = params.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

/** An ego view opens with the dossier of its centre, unless it says otherwise. */
function readSelection(
  tie: string | undefined,
  month: string | undefined,
  select: string | undefined,
  focus: string | null,
): Selection {
  if (tie !== undefined) return { of: 'tie', id: tie };
  if (month !== undefined) return { of: 'month', id: month };
  if (select === 'none') return null;
  const id = select ?? focus;
  return id === null ? null : { of: 'entity', id };
}

type Written = { tie: string | null; month: string | null; select: string | null };

function writeSelection(selection: Selection, focus: string | null): Written {
  const none = { tie: null, month: null, select: null };
  if (selection === null) return { ...none, select: focus === null ? null : 'none' };
  if (selection.of === 'tie') return { ...none, tie: selection.id };
  if (selection.of === 'month') return { ...none, month: selection.id };
  return { ...none, select: unless(selection.id, focus) };
}

function unless(value: string, ordinary: string | null): string | null {
  return value === ordinary ? null : value;
}
