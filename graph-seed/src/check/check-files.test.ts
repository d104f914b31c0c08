import { describe, expect, test } from 'vitest';
import { edited, figure, findingsIn, said, smallFiles } from '../testing/small-files.ts';

test('a record without a fault has no finding', () => {
  expect(findingsIn(smallFiles())).toEqual([]);
});

test('a finding tells file, line, record, field and what to do', () => {
  expect(
    findingsIn(smallFiles(edited('accusations/plenum.yaml', 'accused: boris', 'accused: borris'))),
  ).toEqual([
    {
      severity: 'error',
      file: 'accusations/plenum.yaml',
      line: 5,
      record: 'anna-accused-boris-1937',
      field: 'accused',
      message: 'names the figure "borris", which does not exist. Correct the id, or add it',
    },
  ]);
});

test('all is found at once, in files that cannot be read and in files that can', () => {
  const findings = said({
    ...edited('figures/anna.yaml', 'born: 1890', 'born: 1890-13'),
    ...edited('trials/the-trial.yaml', 'verdict: guilty', 'verdikt: guilty'),
    ...edited('accusations/plenum.yaml', 'truth: fabricated', 'truth: made-up'),
    ...edited('arrests/1937.yaml', 'figure: boris', 'figure: nobody'),
    'events/broken.yaml': 'id: broken\nname: "unfinished\n',
    'evnts/lost.yaml': 'id: lost\n',
  });
  expect(findings).toEqual([
    'error: evnts/lost.yaml:1 (lost): is not read. Put it into the folder of its kind, and let its name end in .yaml',
    expect.stringContaining('error: figures/anna.yaml:6 (anna, born): "1890-13" is not a date'),
    expect.stringContaining('error: events/broken.yaml:3 (broken): ends within a text: '),
    'error: trials/the-trial.yaml:13 (the-trial, defendants.0.verdikt): is no field of it. Correct the spelling or take it out',
    'error: accusations/plenum.yaml:11 (anna-accused-boris-1937, truth): "made-up" is none of the words for it. Write one of: fabricated, disputed, substantiated',
    'error: arrests/1937.yaml:4 (boris-arrested-1937-03, figure): names the figure "nobody", which does not exist. Correct the id, or add it',
  ]);
});

describe('files', () => {
  test.each([
    ['a field left out', 'figures/clara.yaml', 'role: somebody\n', '', '(clara, role): is missing. Write it'],
    [
      'a name that is not the file’s',
      'figures/clara.yaml',
      'id: clara',
      'id: klara',
      '(clara, id): is "klara" in the file clara.yaml. Give the file and the field one name',
    ],
    [
      'text in place of a list',
      'figures/clara.yaml',
      '[page-2]',
      'page-2',
      '(clara, citations): is not a list. Put it in brackets, or in a line of its own after a hyphen',
    ],
    [
      'a work cited twice',
      'figures/clara.yaml',
      '[page-2]',
      '[page-2, page-2]',
      '(clara, citations): cites "page-2" twice. Keep one of the two',
    ],
    [
      'an empty field',
      'figures/clara.yaml',
      'role: somebody',
      'role:',
      '(clara, role): is empty. Write something, or leave the line out',
    ],
    [
      'null in words',
      'figures/clara.yaml',
      'role: somebody',
      'role: null',
      '(clara, role): is empty. Write something, or leave the line out',
    ],
    [
      'an id in capitals',
      'arrests/1937.yaml',
      'id: boris-a',
      'id: Boris-a',
      'an id is made of small latin letters',
    ],
    [
      'a list in place of a date',
      'figures/clara.yaml',
      'born: 1900',
      'born: [1900,1901]',
      '(clara, born): a date is text. Write it as',
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(said(edited(file, from, to))).toContainEqual(expect.stringContaining(message));
  });

  test('a file that holds nothing', () => {
    expect(said({ 'figures/empty.yaml': '' })).toContainEqual(
      'error: figures/empty.yaml:1 (empty): is empty. Write something, or leave the line out',
    );
  });

  test.each(['1037', '1837-06-11', '17XX', '2037', '[1937,2937]'])(
    'a date outside the years of the record: %s',
    (date) => {
      expect(said(edited('arrests/1937.yaml', 'date: 1937-03-28', `date: "${date}"`))).toContainEqual(
        expect.stringContaining(
          `(boris-arrested-1937-03, date): "${date}" lies outside the years of the record, 1840 to 2030. Correct the year`,
        ),
      );
    },
  );
});

describe('ids', () => {
  test('two records with one id, of whatever kinds', () => {
    expect(said(edited('works/book.yaml', 'id: page-1', 'id: anna'))).toContainEqual(
      'error: works/book.yaml:6 (anna, id): "anna" is the id of another record too, at figures/anna.yaml:1. Give one of them another id',
    );
  });
  test('an id that a derived tie will bear', () => {
    const found = said(
      edited('arrests/1937.yaml', 'id: boris-arrested-1937-03', 'id: anna-replaced-boris-as-nkvd-town'),
    );
    expect(found).toEqual([
      expect.stringContaining('"anna-replaced-boris-as-nkvd-town" is the id of another record too'),
    ]);
  });
  test('the id of the load itself', () => {
    expect(said({ 'figures/record.yaml': figure('record', 'R') })).toEqual([
      'error: figures/record.yaml:1 (record, id): "record" is kept for the record itself. Choose another id',
    ]);
  });
  test('a term whose id is not made of its ends', () => {
    expect(said(edited('offices/nkvd-town.yaml', 'id: boris-held-nkvd-town', 'id: boris-term'))).toEqual([
      'error: offices/nkvd-town.yaml:6 (boris-term, id): is not made of its ends. Write "boris-held-nkvd-town", or for a second term "boris-held-nkvd-town-2"',
    ]);
  });
});

describe('duplicates', () => {
  test.each([
    [
      'events/plenum.yaml',
      '    role: organiser\n',
      '    role: organiser\n  - figure: anna\n    role: victim\n',
      '"anna" stands among the participants twice. Join the two roles in one entry',
    ],
    [
      'trials/the-trial.yaml',
      '  - figure: clara\n',
      '  - figure: clara\n  - figure: clara\n',
      '"clara" stands among the judges twice. Take one out',
    ],
    [
      'consequences/plenum.yaml',
      'consequences:\n',
      'consequences:\n  - to: the-trial\n    how: So.\n    standing: reported\n    citations: [page-2]\n',
      '"the-trial" stands among the consequences twice. Join the two entries',
    ],
  ])('in %s', (file, from, to, message) => {
    expect(said(edited(file, from, to))).toEqual([expect.stringContaining(message)]);
  });
});

describe('citations', () => {
  test('a claim that cites nothing', () => {
    expect(said(edited('consequences/plenum.yaml', '    citations: [page-2]\n', ''))).toEqual([
      'error: consequences/plenum.yaml:3 (plenum, to the-trial, citations): cites nothing. Name a place in a work where it can be read or checked',
    ]);
  });
  test('a documented claim that rests on places that were not read', () => {
    expect(said(edited('offices/nkvd-town.yaml', 'standing: reported', 'standing: documented'))).toEqual([
      'error: offices/nkvd-town.yaml:17 (anna-held-nkvd-town, standing): is documented, but no place that it cites was read. Read one of them and take out its "read: false", or make the standing "reported"',
    ]);
  });
  test.each(['weak', 'contested'])('a documented entry whose works that were read are all %s', (tier) => {
    const found = said(edited('works/book.yaml', 'tier: secondary', `tier: ${tier}`));
    expect(found.map((line) => line.replace(/.*\((.*?)\).*/, '$1')).sort()).toEqual([
      'anna-accused-boris-1937, standing',
      'boris-arrested-1937-03, standing',
      'boris-held-nkvd-town, standing',
      'plenum, standing',
      'the-trial, standing',
      'thesis-1-01, standing',
    ]);
    expect(found[0]).toContain('every work that it cites and that was read is weak or contested');
  });
  test('a part that is called documented within an event that is not', () => {
    const found = said({
      ...edited('works/book.yaml', 'tier: secondary', 'tier: weak'),
      ...edited('events/plenum.yaml', 'standing: documented', 'standing: reported'),
      'trials/the-trial.yaml':
        'id: the-trial\nname: Trial\ninSentence: the trial\ndate: 1938-03\nstanding: reported\ncitations: [page-1]\ndefendants:\n  - figure: boris\n    standing: documented\nwitnesses:\n  - figure: anna\n    standing: documented\n',
    });
    const inTrial = found.filter((line) => line.includes('trials/the-trial.yaml'));
    expect(inTrial.map((line) => line.split(' ')[1])).toEqual([
      'trials/the-trial.yaml:9',
      'trials/the-trial.yaml:12',
    ]);
    expect(inTrial[0]).toContain('weak or contested');
  });
  test('one work that can bear it is enough', () => {
    const good = {
      'works/note.yaml': 'id: note\ntitle: A note\ntype: letter\ntier: primary\ncitations:\n  - id: note-1\n',
    };
    const cited = edited('accusations/plenum.yaml', '[page-1]', '[page-1, note-1]');
    const weak = edited('works/book.yaml', 'tier: secondary', 'tier: weak');
    const found = said({ ...good, ...cited, ...weak });
    expect(found.some((line) => line.includes('anna-accused-boris-1937'))).toBe(false);
    expect(found.length).toBeGreaterThan(0);
  });
  test('a citation that no work has', () => {
    expect(said(edited('figures/clara.yaml', '[page-2]', '[page-2, page-9]'))).toEqual([
      'error: figures/clara.yaml:5 (clara, citations.1): names the citation in a work "page-9", which does not exist. Correct the id, or add it',
    ]);
  });
});

test('what an unreadable file would have held is not found missing in every other file', () => {
  const found = said({
    ...edited('works/book.yaml', 'tier: secondary', 'tier: great'),
    ...edited('figures/anna.yaml', 'role: somebody', 'roll: somebody'),
  });
  expect(found.map((line) => line.split(' ')[1])).toEqual([
    'figures/anna.yaml:1',
    'figures/anna.yaml:3',
    'works/book.yaml:4',
  ]);
});
