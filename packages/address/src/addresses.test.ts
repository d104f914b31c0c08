import { TIE_KINDS } from '@kto-kogo/domain';
import { describe, expect, test } from 'vitest';
import { cascadeAddress } from './cascade.ts';
import { entityHref, officeAddress } from './entity-href.ts';
import { eventsAddress } from './events.ts';
import { exploreAddress, exploreHref } from './explore.ts';
import { OPENING_VIEW, OPENING_VIEW_FILTER } from './explore-view.ts';
import { figuresAddress } from './figures.ts';
import { officesAddress } from './offices.ts';
import { searchAddress } from './search.ts';
import { sourcesAddress, workAddress } from './sources.ts';
import { successionAddress } from './succession.ts';
import { timelineAddress } from './timeline.ts';
import { traceAddress } from './trace.ts';
import { trialsAddress } from './trials.ts';

/** Addresses are cited in footnotes, so their meaning must never change. */
test.each([
  [exploreHref(), '/explore'],
  [exploreHref({ focus: 'yezhov' }), '/explore?focus=yezhov'],
  [exploreHref({ select: 'yezhov' }), '/explore?select=yezhov'],
  [exploreHref({ tie: 'a-b' }), '/explore?tie=a-b'],
  [
    exploreHref({ shape: 'table', filter: { kinds: ['REPLACEMENT'], since: '1936-01-01' } }),
    '/explore?view=table&kinds=replacement&since=1936-01',
  ],
  [
    exploreAddress.href({
      focus: 'yezhov',
      level: 'all',
      pinned: { yagoda: [120.4, -340] },
      hidden: ['stalin', 'beria'],
      sort: { column: 'who', isDescending: true },
    }),
    '/explore?level=all&focus=yezhov&select=none&hide=stalin,beria&pin=yagoda:120:-340&sort=-who',
  ],
  [traceAddress.href({ from: 'gertik', to: 'tukhachevsky' }), '/trace?from=gertik&to=tukhachevsky'],
  [
    traceAddress.href({ from: 'Ежов & co', maxSteps: 4, trace: 'all', direction: 'EITHER' }),
    '/trace?from=%D0%95%D0%B6%D0%BE%D0%B2%20%26%20co&direction=either&steps=4&trace=all',
  ],
  [
    cascadeAddress.href('kirov-murder', {
      step: 27,
      order: 'CERTAIN',
      filter: { ...cascadeAddress.opening.filter, coerced: null },
      shape: 'table',
    }),
    '/cascade/kirov-murder?step=27&order=certain&force=all&view=table',
  ],
  [
    timelineAddress.href({
      month: '1937-06',
      filter: { ...OPENING_VIEW_FILTER, kinds: ['ACCUSATION'], since: '1937-01-01' },
    }),
    '/timeline?kinds=accusation&since=1937-01&month=1937-06',
  ],
  [timelineAddress.href({ isTable: true }), '/timeline?view=table'],
  [
    successionAddress.href({ view: 'table', sphere: 'ARMY', holder: 'yezhov', order: 'whom' }),
    '/succession?view=table&sphere=ARMY&holder=yezhov&order=whom',
  ],
  [figuresAddress.href({ order: 'TIES', after: 'abc=', page: 2 }), '/figures?order=TIES&after=abc%3D&page=2'],
  [figuresAddress.href({ q: 'a', fate: ['EXECUTED'] }), '/figures?q=a&fate=EXECUTED'],
  [eventsAddress.href({ year: 1937, order: 'latest' }), '/events?year=1937&order=latest'],
  [trialsAddress.href({ order: 'defendants' }), '/trials?order=defendants'],
  [officesAddress.href({ sphere: 'LAW', order: 'holders' }), '/offices?sphere=LAW&order=holders'],
  [sourcesAddress.href({ tier: 'WEAK' }), '/sources?tier=WEAK'],
  [workAddress.href('wikipedia', { kind: 'TRIAL_ROLE' }), '/sources/wikipedia?kind=trial-role'],
  [searchAddress.href({ q: 'Ежов' }), '/search?q=%D0%95%D0%B6%D0%BE%D0%B2'],
  [officeAddress.href('nkvd-ussr', { view: 'table' }), '/offices/nkvd-ussr?view=table'],
  [entityHref({ kind: 'TRIAL', id: 'trial-of-1936' }), '/trials/trial-of-1936'],
])('%s', (written, address) => {
  expect(written).toBe(address);
});

describe('what forms send', () => {
  test('a field for each box ticked, and an empty one', () => {
    const { value, problems } = traceAddress.read({
      from: ' gertik ',
      to: 'tukhachevsky',
      holds: ['', 'disputed', 'fabricated'],
      force: '',
      kinds: 'trial-role',
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      from: 'gertik',
      filter: { kinds: ['TRIAL_ROLE'], truth: ['FABRICATED', 'DISPUTED'], coerced: [] },
    });
  });

  test('means the same as the canonical address, and is known not to be it', () => {
    const sent = {
      from: 'gertik',
      to: 'tukhachevsky',
      order: 'time',
      kinds: ['', ...TIE_KINDS.map((kind) => kind.toLowerCase().replace('_', '-'))],
      steps: '6',
    };
    const { value } = traceAddress.read(sent);
    expect(value).toEqual({ ...traceAddress.opening, from: 'gertik', to: 'tukhachevsky' });
    expect(traceAddress.isCanonical(sent, value)).toBe(false);
  });

  test('the fates of figures, each by itself', () => {
    const query = new URLSearchParams('q=&order=NAME&fate=SUICIDE&fate=EXECUTED');
    expect(figuresAddress.read(query)).toEqual({
      value: { ...figuresAddress.opening, fate: ['EXECUTED', 'SUICIDE'] },
      problems: [],
    });
  });
});

test.each(['none', 'none,none', 'NONE'])('%s is an empty list, also of ids', (none) => {
  expect(exploreAddress.read({ focus: 'yezhov', select: none }).value.selection).toBeNull();
  expect(timelineAddress.read({ works: none }).value.filter.works).toEqual([]);
});

describe('what is not understood', () => {
  test('is said in words, and the rest is kept', () => {
    const { value, problems } = exploreAddress.read({ level: 'huge', since: '1936-13', focus: 'yezhov' });
    expect(problems).toEqual([
      '“level=huge” was not understood: write most, tied or all.',
      '“since=1936-13” was not understood: write a month of the years 1000 to 2999 as 1937-06.',
    ]);
    expect(value).toEqual({
      ...OPENING_VIEW,
      focus: 'yezhov',
      selection: { of: 'entity', id: 'yezhov' },
    });
  });

  test('of a list is left out of it, and the rest counts', () => {
    const { value, problems } = cascadeAddress.read({ kinds: 'accusation,gossip', force: 'yes', step: '0' });
    expect(problems).toEqual([
      expect.stringMatching(/^“step=0” was not understood: write a number from 1/),
      expect.stringMatching(/^“kinds=gossip” was not understood: write accusation, /),
    ]);
    expect(figuresAddress.read({ fate: 'EXECUTED,X' })).toMatchObject({
      value: { fate: ['EXECUTED'] },
      problems: [expect.stringMatching(/^“fate=X” was not understood/)],
    });
    expect(figuresAddress.read({ fate: 'X' }).value.fate).toEqual([]);
    expect(value).toMatchObject({
      step: null,
      filter: { kinds: ['ACCUSATION'], coerced: ['YES'] },
    });
  });

  test('is not a word in other letters', () => {
    expect(successionAddress.read({ sphere: 'security', view: 'Table' })).toEqual({
      value: { ...successionAddress.opening, sphere: 'SECURITY', view: 'table' },
      problems: [],
    });
    expect(exploreAddress.read({ kinds: 'TRIAL_ROLE' }).value.filter.kinds).toEqual(['TRIAL_ROLE']);
  });

  test('is a place that no picture can hold', () => {
    expect(exploreAddress.read({ pin: 'yezhov:99999:0,yagoda:1:2' })).toMatchObject({
      value: { pinned: { yagoda: [1, 2] } },
      problems: [expect.stringContaining('“pin=yezhov:99999:0”')],
    });
  });

  test('of two texts for one parameter the last counts', () => {
    expect(eventsAddress.read({ order: ['latest', 'oldest'] })).toEqual({
      value: eventsAddress.opening,
      problems: ['“order” is given more than once: the last one counts.'],
    });
    expect(eventsAddress.read({ order: ['latest', 'latest'] }).problems).toEqual([]);
  });

  test('a span the wrong way round bounds nothing', () => {
    const turned = { since: '1938-01', until: '1937-01' };
    for (const address of [timelineAddress, exploreAddress]) {
      const { value, problems } = address.read(turned);
      expect(value).toEqual(address.opening);
      expect(problems).toEqual(['“since” is after “until”: both were left out.']);
    }
  });

  test('a cursor without its page is a link cut short', () => {
    expect(figuresAddress.read({ after: 'abc' }).value).toEqual(figuresAddress.opening);
    const { value, problems } = figuresAddress.read({ page: '3' });
    expect([value, problems]).toEqual([
      figuresAddress.opening,
      [expect.stringMatching(/^“after” and “page” go together: take them from the links/)],
    ]);
  });
});
