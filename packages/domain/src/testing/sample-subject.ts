import type { Subject } from '../record/subject.ts';

/** What a small record would be of: the years of ours, and nobody in them. */
export function sampleSubject(other: Partial<Subject> = {}): Subject {
  return {
    title: 'a small record',
    name: 'a small town',
    place: null,
    texts: null,
    months: { from: '1934-12', to: '1939-12' },
    height: { from: '1936-09', to: '1938-12' },
    years: { from: 1930, to: 1941 },
    marks: [],
    bands: [{ title: '1932–41', short: '1932–41', affair: null, until: null }],
    featured: [],
    featuredEvent: null,
    questions: [],
    sparks: [],
    traces: [],
    hand: { office: null, roles: [] },
    searchFor: 'a name',
    ...other,
  };
}
