import { type Id, TIE_KINDS, type TieKind } from '@kto-kogo/domain';
import { type Expansion, LEVELS } from '@kto-kogo/network';
import { asParam, type Codec, entityId, list, month, optional, text, tieId, word } from './codecs.ts';
import { defineAddress, param } from './define-address.ts';
import {
  AWAY,
  EGO_STEPS,
  type EgoSteps,
  type Frame,
  LAYOUTS,
  OPENING_VIEW,
  type Selection,
  SHAPES,
  SHOWN,
  type Shown,
  SIZES,
  SORT_COLUMNS,
  type Sort,
  type SortColumn,
  type View,
} from './explore-view.ts';
import { laidParam, lensesParam } from './lenses.ts';
import { FILTER_PARAMS, openTurnedSpan, tieFilterParams } from './tie-filter-params.ts';

/** In characters. */
export const TEXT_MAX = 100;

type Place = readonly [id: Id, at: readonly [number, number]];

/** Pixels from the middle, at zoom 1: some ten screens. A picture has to hold what is pinned. */
const FARTHEST = 10_000;

const place: Codec<Place> = {
  read(text) {
    const [, name = '', x, y] = /^([a-z0-9-]+):(-?\d{1,5}):(-?\d{1,5})$/.exec(text) ?? [];
    const at = [Number(x), Number(y)] as const;
    const isNear = at.every((each) => Math.abs(each) <= FARTHEST);
    return entityId.read(name) === undefined || !isNear ? undefined : [name, at];
  },
  write: ([name, [x, y]]) => `${name}:${Math.round(x)}:${Math.round(y)}`,
  expected: 'write a place as yezhov:120:340',
  examples: ['yezhov:120:340', 'yagoda:-7:0'],
  names: 'entity',
};

const places = list(place);
const pins: Codec<View['pinned']> = {
  ...places,
  read: (text) => {
    const all = places.read(text);
    return all && Object.fromEntries(all);
  },
  write: (pinned) => places.write(Object.entries(pinned)),
};

const tieKind: Codec<TieKind> = word(TIE_KINDS, asParam);
/** `radek` with all ties, `radek:accusation.arrest` with those of some kinds. */
const expansion: Codec<Expansion> = {
  read(text) {
    const [name = '', words, ...rest] = text.split(':');
    const read = entityId.read(name);
    const kinds = words?.split('.').map((each) => tieKind.read(each));
    if (read === undefined || rest.length > 0 || kinds?.includes(undefined)) return undefined;
    return { id: read, kinds: kinds === undefined ? null : TIE_KINDS.filter((kind) => kinds.includes(kind)) };
  },
  write: ({ id, kinds }) => (kinds === null ? id : `${id}:${kinds.map(asParam).join('.')}`),
  expected: `${entityId.expected}, or with kinds as radek:accusation.arrest`,
  examples: ['yezhov', 'radek:accusation', 'radek:accusation.arrest'],
  names: 'entity',
};

const steps: Codec<EgoSteps> = {
  read: (text) => EGO_STEPS.find((each) => String(each) === text),
  write: String,
  expected: `write ${EGO_STEPS.slice(0, -1).join(', ')} or ${EGO_STEPS.at(-1)}`,
  examples: EGO_STEPS.map(String),
};

const frame: Codec<Frame> = {
  read(text) {
    const [, x, y, width, height] = /^(-?\d{1,5}):(-?\d{1,5}):(\d{1,5}):(\d{1,5})$/.exec(text) ?? [];
    const read = [Number(x), Number(y), Number(width), Number(height)] as const;
    return height === undefined || read[2] === 0 || read[3] === 0 ? undefined : read;
  },
  write: (box) => box.map(Math.round).join(':'),
  expected: 'write a box as 120:80:600:400: left, top, width, height',
  examples: ['120:80:600:400', '-40:0:1172:640'],
};

/** Columns that are also filters have the same name as in the address. */
const SORT_PARAMS: Record<SortColumn, string> = {
  ...{ date: 'date', who: 'who', tie: 'tie', whom: 'whom' },
  ...FILTER_PARAMS,
};
const column = word(SORT_COLUMNS, (each) => SORT_PARAMS[each]);
const sort: Codec<Sort> = {
  read(text) {
    const read = column.read(text.replace(/^-/, ''));
    return read && { column: read, isDescending: text.startsWith('-') };
  },
  write: ({ column, isDescending }) => `${isDescending ? '-' : ''}${SORT_PARAMS[column]}`,
  expected: `${column.expected}, or the same after a hyphen`,
  examples: column.examples.flatMap((each) => [each, `-${each}`]),
};

export const exploreAddress = defineAddress({
  path: '/explore',
  params: {
    shape: param('view', word(SHAPES), OPENING_VIEW.shape),
    layout: param('layout', word(LAYOUTS), OPENING_VIEW.layout),
    level: param('level', word(LEVELS), OPENING_VIEW.level),
    filter: tieFilterParams(OPENING_VIEW.filter),
    focus: param('focus', optional(entityId), OPENING_VIEW.focus),
    steps: param('steps', steps, OPENING_VIEW.steps),
    select: param('select', optional(list(entityId)), null),
    shown: param('show', word(SHOWN), 'list'),
    tie: param('tie', optional(tieId), null),
    month: param('month', optional(month), null),
    expanded: param('expand', list(expansion), OPENING_VIEW.expanded),
    hidden: param('hide', list(entityId), OPENING_VIEW.hidden),
    isolated: param('only', list(entityId), OPENING_VIEW.isolated),
    away: param('away', word(AWAY), OPENING_VIEW.away),
    frame: param('frame', optional(frame), OPENING_VIEW.frame),
    pinned: param('pin', pins, OPENING_VIEW.pinned),
    sort: param('sort', sort, OPENING_VIEW.sort),
    text: param('text', text(TEXT_MAX), OPENING_VIEW.text),
    size: param('size', word(SIZES), OPENING_VIEW.size),
    lenses: lensesParam,
    laid: laidParam,
  },
  form: {
    of: ({ select, shown, tie, month, ...view }, report): View => ({
      ...view,
      filter: openTurnedSpan(view.filter, report),
      selection: readSelection({ select, shown, tie, month }, view.focus),
    }),
    from: ({ selection, ...view }) => ({ ...view, ...writeSelection(selection, view.focus) }),
  },
});

type SaidSelection = { select: readonly Id[] | null; shown: Shown; tie: Id | null; month: string | null };

/** An ego view opens the dossier of its centre by default. */
function readSelection({ select, shown, tie, month }: SaidSelection, focus: Id | null): Selection {
  if (tie !== null) return { of: 'tie', id: tie };
  if (month !== null) return { of: 'month', id: month };
  const [first, ...rest] = select ?? (focus === null ? [] : [focus]);
  if (first === undefined) return null;
  return rest.length === 0 ? { of: 'entity', id: first } : { of: 'several', ids: [first, ...rest], shown };
}

function writeSelection(selection: Selection, focus: Id | null): SaidSelection {
  const none = { select: null, shown: 'list', tie: null, month: null } as const;
  switch (selection?.of) {
    case undefined:
      return { ...none, select: focus === null ? null : [] };
    case 'tie':
      return { ...none, tie: selection.id };
    case 'month':
      return { ...none, month: selection.id };
    case 'several':
      return { ...none, select: selection.ids, shown: selection.shown };
    case 'entity':
      return { ...none, select: selection.id === focus ? null : [selection.id] };
  }
}

type Wish = Partial<Pick<View, 'focus' | 'shape' | 'level' | 'expanded'>> & {
  /** The tie whose claim card opens. */
  tie?: Id;
  /** The entity whose dossier opens, in the time bands. */
  select?: Id;
  filter?: Partial<View['filter']>;
};

/** A link from a page that has no view: `exploreHref({ focus: 'yezhov' })`, `exploreHref({ tie: 'yezhov-replaced-yagoda' })`. */
export function exploreHref({ tie, select, filter, ...wish }: Wish = {}): string {
  const selection = readSelection(
    { tie: tie ?? null, select: select === undefined ? null : [select], shown: 'list', month: null },
    wish.focus ?? null,
  );
  return exploreAddress.href({ ...wish, filter: { ...OPENING_VIEW.filter, ...filter }, selection });
}
