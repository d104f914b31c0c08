import { describe, expect, test } from 'vitest';
import { edited, recordOf, said, smallFiles } from '../testing/small-files.ts';

/** A record.yaml with these lines beside the two that it needs, and the words of what is found in it. */
function found(more: string): string[] {
  return said({ 'record.yaml': `title: a small record\nname: a small town\n${more}\n` })
    .filter((line) => line.includes('record.yaml'))
    .map((line) => line.replace(/^error: record\.yaml:/, ''));
}

test('the two first lines are enough', () => {
  expect(found('')).toEqual([]);
});

test('a record without the file is told what to write', () => {
  const texts = smallFiles().filter(({ file }) => file !== 'record.yaml');
  expect(() => recordOf(texts)).toThrow(
    'error: record.yaml:1 (record): is missing. Write it, with two lines at least, "title: a record of …" and "name: …": what it is a record of',
  );
});

test('under another name it is told its own', () => {
  const [text] = smallFiles();
  const others = smallFiles().filter(({ file }) => file !== 'record.yaml');
  for (const file of ['record.yml', 'Record.yaml', 'record.txt'])
    expect(() => recordOf([...others, { file, text: text?.text ?? '' }])).toThrow(`error: ${file}:1 (`);
  expect(() => recordOf([...others, { file: 'record.yml', text: text?.text ?? '' }])).toThrow(
    'is not read. Call it record.yaml',
  );
});

test('a record without figures is none', () => {
  const only = smallFiles().filter(({ file }) => file === 'record.yaml');
  expect(() =>
    recordOf(only.map(({ file }) => ({ file, text: 'title: a small record\nname: nowhere\n' }))),
  ).toThrow(
    'record.yaml:1 (record): is that of a record without figures. Write one at least, in the folder figures',
  );
});

describe('what is wrong in it is named by line and field', () => {
  test.each([
    ['colour: red', '3 (record, colour): is no field of it. Correct the spelling or take it out'],
    ['place: 1650', '3 (record, place): is not text. Put it in quotes'],
    [
      'texts: great-fire',
      '3 (record, texts): "great-fire" is none of the words for it. Write one of: great-purges',
    ],
    ['months: { from: 1650, to: 1651-03 }', '3 (record, months.from): is not a month. Write it as 1937-06'],
    [
      'months: { from: 1650-13, to: 1651-03 }',
      '3 (record, months.from): is not a month. Write it as 1937-06',
    ],
    ['months: { from: 1650-03 }', '3 (record, months.to): is not a month. Write it as 1937-06'],
    [
      'months: { from: 1651-03, to: 1650-03 }',
      '3 (record, months.to): lies before 1651-03, where it begins. Put one of them right',
    ],
    [
      'years: { from: 1660, to: 1650 }',
      '3 (record, years.to): lies before 1660, where it begins. Put one of them right',
    ],
    ['told: { from: long ago, to: 1650 }', '3 (record, told.from): is not a year. Write it as 1937'],
    [
      'marks:\n  - { month: 1650-03, name: A fire, short: Fire }',
      '4 (record, marks): stand on months that are not said. Write "months:" too',
    ],
    [
      'months: { from: 1651-01, to: 1651-12 }\nmarks:\n  - { month: 1650-03, name: A fire, short: Fire }',
      '5 (record, month): lies outside 1651-01 to 1651-12, the months of the record. Put one of them right',
    ],
    ['bands: []', '3 (record, bands): is empty. Write one at least, or leave the line out'],
    [
      'bands:\n  - { title: One, short: One }\n  - { title: Two, short: Two }',
      '4 (record, until): is missing. Write the first day of the next band',
    ],
    [
      'bands:\n  - { title: One, short: One, until: 1937-01-01 }',
      '4 (record, until): ends the last band, which has no end. Take it out',
    ],
    [
      'bands:\n  - { title: One, short: One, until: 1937-01-01 }\n  - { title: Two, short: Two, until: 1936-01-01 }\n  - { title: Three, short: Three }',
      '5 (record, until): is not after 1937-01-01, where the band begins. Put one of them right',
    ],
    [
      'bands:\n  - { title: One, short: One, until: 1937-01 }\n  - { title: Two, short: Two }',
      '4 (record, bands.0.until): is not a day. Write it as 1937-06-01',
    ],
    [
      'bands:\n  - { title: One, short: One, until: 1937-13-01 }\n  - { title: Two, short: Two }',
      '4 (record, bands.0.until): is not a day. Write it as 1937-06-01',
    ],
    ['featured: { figures: [] }', '3 (record, featured.figures): names nobody. Name one, or leave it out'],
    [
      'featured: { figures: [anna, boris, clara, dora, emil, fritz] }',
      '3 (record, featured.figures): names more than 5. Leave some out',
    ],
    [
      'featured: { figures: [anna, nobody] }',
      '3 (record, featured.figures.1): names the figure "nobody", which does not exist. Correct the id, or add it',
    ],
    [
      'featured: { figures: [anna], event: anna }',
      '3 (record, featured.event): names the event or trial "anna", which does not exist. Correct the id, or add it',
    ],
    [
      'featured: { figures: [anna, anna] }',
      '3 (record, featured.figures): "anna" stands there twice. Take one out',
    ],
    [
      'sparks: [nkvd-town]',
      '3 (record, sparks.0): names the figure, event or trial "nkvd-town", which does not exist. Correct the id, or add it',
    ],
    ['sparks: [plenum, plenum]', '3 (record, sparks): "plenum" stands there twice. Take one out'],
    ['traces:\n  - { from: anna, to: anna }', '4 (record, to): is where it begins. Name another'],
    [
      'traces:\n  - { from: anna, to: nobody }',
      '4 (record, to): names the figure, event, trial or office "nobody", which does not exist. Correct the id, or add it',
    ],
    [
      'hand: { offices: [plenum], office: headed it }',
      '3 (record, hand.offices.0): names the office "plenum", which does not exist. Correct the id, or add it',
    ],
    [
      'hand: { offices: [nkvd-town] }',
      '3 (record, hand.office): is missing. Write what those did who headed one of the offices: "headed an office of …"',
    ],
    [
      'hand: { office: headed it }',
      '3 (record, hand.office): is said of no office. Name them as "offices", or take it out',
    ],
    [
      'questions:\n  - { question: Who?, answer: Anna, page: /nowhere }',
      '4 (record, page): is not understood.',
    ],
    [
      'questions:\n  - { question: Who?, answer: Anna, page: /figures/nobody }',
      '4 (record, page): names "nobody", which is the id of nothing. Copy the address anew',
    ],
    [
      'questions:\n  - { question: Who was a traitor?, answer: Anna, page: /figures/anna }',
      '4 (record, question): says "traitor" as if the record meant it.',
    ],
  ])('%s', (lines, message) => {
    const all = found(lines);
    expect(all.length).toBe(1);
    expect(all[0]).toContain(message);
  });
});

test('years beyond those of the record are refused only where it says them', () => {
  const early = edited('figures/anna.yaml', 'born: 1890', 'born: 1650');
  expect(said(early)).toContainEqual(
    expect.stringContaining('outside the years of the record, 1840 to 2030'),
  );
  const without = 'title: a small record\nname: a small town\n';
  expect(said({ ...early, 'record.yaml': without }).join()).not.toContain('outside the years of the record');
});

describe('what the file leaves out follows from the record', () => {
  const { subject } = recordOf(smallFiles({ 'record.yaml': 'title: a small record\nname: a small town\n' }));

  test('who and what is tied most is shown', () => {
    expect(subject.featured).toEqual(['anna', 'boris']);
    expect(subject.featuredEvent).toBe('the-trial');
    expect(subject.sparks).toEqual(['the-trial', 'plenum']);
    expect(subject.traces).toEqual([{ from: 'anna', to: 'boris' }]);
    expect(subject.searchFor).toBe('Anna Alpha, a trial, an office');
  });

  test('months and bands are those of what is dated', () => {
    expect(subject.months).toEqual({ from: '1934-07', to: '1938-03' });
    expect(subject.height).toEqual(subject.months);
    expect(subject.years).toEqual({ from: 1930, to: 1940 });
    expect(subject.bands.at(-1)?.until).toBeNull();
    const ends = subject.bands.slice(0, -1).map(({ until }) => until);
    expect(ends).toEqual(ends.toSorted());
  });

  test('no question is made up, nor a place, nor texts of the site', () => {
    expect(subject).toMatchObject({ questions: [], place: null, texts: null, marks: [] });
  });
});

test('what counts as a hand is what the file says', () => {
  const handOf = (hand: string) =>
    recordOf(
      smallFiles({ 'record.yaml': `title: a small record\nname: a small town\n${hand}\n` }),
    ).entities.flatMap((each) => (each.kind === 'FIGURE' && each.id === 'anna' ? each.hand : []));
  const always = ['anna-ordered-boris-arrested-1937-03', 'anna-prosecutor-in-the-trial'];
  expect(handOf('hand: { roles: [] }')).toEqual(always);
  expect(handOf('hand: { roles: [org] }')).toEqual(always);
  expect(handOf('hand: { roles: [organiser] }')).toEqual(['anna-in-plenum', ...always]);
  expect(handOf('hand: { offices: [nkvd-town], office: headed it, roles: [] }')).toEqual([
    'anna-held-nkvd-town',
    ...always,
  ]);
});

test('whatever is changed in the file changes the version', () => {
  const versionOf = (name: string) =>
    recordOf(smallFiles({ 'record.yaml': `title: a small record\nname: ${name}\n` })).version;
  expect(versionOf('a small town')).not.toBe(versionOf('a smaller town'));
});
