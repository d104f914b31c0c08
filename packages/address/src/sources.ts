import { TIERS } from '@kto-kogo/domain';
import { asParam, number, optional, text, word } from './codecs.ts';
import { defineAddress, param, type ValueOf } from './define-address.ts';

export const sourcesAddress = defineAddress({
  path: '/sources',
  params: {
    /** Null for all. */
    tier: param('tier', optional(word(TIERS)), null),
    /** Of a list that one page does not hold. */
    page: param('page', number(1, 999), 1),
  },
});

export type WorkListParams = ValueOf<typeof sourcesAddress>;

/** What can rest on a work, in the order of its page. An arrest is one claim, whoever ordered it. */
export const RESTING = [
  'ACCUSATION',
  'ARREST',
  'TENURE',
  'REPLACEMENT',
  'TRIAL_ROLE',
  'PARTICIPATION',
  'CONSEQUENCE',
  'FIGURE',
  'FATE',
  'EVENT',
  'TRIAL',
  'OFFICE',
  'NUMBER',
  'INTERPRETATION',
  'STANCE',
  'THESIS_CLAIM',
  'TERM',
  'LESSON',
] as const;
export type Resting = (typeof RESTING)[number];

export const workAddress = defineAddress({
  path: '/sources/[id]',
  params: {
    /** The one kind that is listed in pages; null for the first few of each. */
    kind: param('kind', optional(word(RESTING, asParam)), null),
    /** The cursor of the page. */
    after: param('after', optional(text(500)), null),
  },
  form: {
    of(said, report) {
      if (said.after === null || said.kind !== null) return said;
      report('“after” goes with “kind”: take both from the links below a list.');
      return { ...said, after: null };
    },
    from: (params) => params,
  },
});

export type WorkParams = ValueOf<typeof workAddress>;
