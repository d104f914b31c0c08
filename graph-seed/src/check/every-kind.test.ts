import { TIE_KINDS } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { figure, findingsIn, recordOf, said, smallFiles } from '../testing/small-files.ts';

/** What the check must say of every kind of entry, so that a new kind is not forgotten: each line of a small record is made wrong. */

const record = recordOf(smallFiles());
const lines = smallFiles().flatMap(({ file, text }) =>
  text.split('\n').map((line, index) => ({ file, line, at: `${file}:${index + 1}` })),
);
type Line = (typeof lines)[number];

/** The file with this line put in place of one of its own. */
const withLine = ({ file, at }: Line, line: string): Record<string, string> => ({
  [file]: lines
    .filter((each) => each.file === file)
    .map((each) => (each.at === at ? line : each.line))
    .join('\n'),
});
const finds = (changes: Record<string, string>, message: string) =>
  said(changes).some((line) => line.includes(message));

/** Lines with the id of an entity that is not their own, such as `accused: boris`. */
const references = lines.flatMap((line) => {
  const [, field, id] = /(\w+): ([\w-]+)$/.exec(line.line) ?? [];
  const isReference = field !== 'id' && record.entities.some((entity) => entity.id === id);
  return isReference && id !== undefined
    ? [{ at: line.at, naming: (other: string) => withLine(line, line.line.replace(id, other)) }]
    : [];
});

test('the record of these tests holds a tie of every kind', () => {
  expect(new Set(record.ties.map(({ kind }) => kind))).toEqual(new Set(TIE_KINDS));
});

test('each id can be borne once', () => {
  const { entities, ties, arrests, works, citations, terms, lessons } = record;
  const { theses, thesisClaims, interpretationGroups, interpretations, stances } = record;
  const steps = lessons.flatMap((lesson) => lesson.steps);
  const all = [
    ...[...entities, ...ties, ...arrests, ...works, ...citations, ...terms, ...lessons, ...steps],
    ...[...theses, ...thesisClaims, ...interpretationGroups, ...interpretations, ...stances],
  ];
  const ids = all.map(({ id }) => id);
  const free = ids.filter((id) => {
    // Of a folder that has no such file, so that it takes nothing's place.
    const folder = entities.some((entity) => entity.id === id && entity.kind === 'FIGURE')
      ? 'works'
      : 'figures';
    const text = folder === 'works' ? `id: ${id}\ntitle: A\ntype: book-text\ntier: weak\n` : figure(id, id);
    return !finds({ [`${folder}/${id}.yaml`]: text }, `"${id}" is the id of another record too`);
  });
  expect(free).toEqual([]);
});

test('each reference is to something that is there', () => {
  const unseen = references.filter(
    ({ naming }) => !finds(naming('nobody'), '"nobody", which does not exist'),
  );
  expect(references.length).toBeGreaterThan(10);
  expect(unseen.map(({ at }) => at)).toEqual([]);
});

test('no tie runs from an entity to itself', () => {
  const selves = references.flatMap(({ naming, at }) =>
    record.entities.flatMap(({ id }) => {
      const texts = smallFiles(naming(id));
      if (findingsIn(texts).some(({ severity }) => severity === 'error')) return [];
      return recordOf(texts).ties.some(({ from, to }) => from === to) ? [`${at}: ${id}`] : [];
    }),
  );
  expect(selves).toEqual([]);
});

test('duplicates in a list are errors', () => {
  const entries = lines.flatMap((line, first) => {
    if (!/^ +- /.test(line.line)) return [];
    const next = lines.findIndex(({ line: other, file }, index) => {
      const isMore = file === line.file && /^ {4}/.test(other);
      return index > first && !isMore;
    });
    const entry = lines.slice(first, next).map((each) => each.line);
    return [{ at: line.at, twice: withLine(line, [...entry, line.line].join('\n')) }];
  });
  expect(entries.length).toBeGreaterThan(8);
  expect(entries.filter(({ twice }) => said(twice).length === 0).map(({ at }) => at)).toEqual([]);
});

test('all that has a standing has to cite, and what is cited is there', () => {
  const citing = lines.filter(({ line }) => line.includes('citations: ['));
  // A stance may be an argument alone.
  const hasTo = citing.filter(({ file }) => !file.startsWith('interpretations/'));
  const cites = (line: Line, ids: string) => withLine(line, line.line.replace(/\[.*\]/, `[${ids}]`));
  const without = hasTo.filter((line) => !finds(cites(line, ''), 'cites nothing'));
  const lost = citing.filter((line) => !finds(cites(line, 'page-9'), '"page-9", which does not exist'));
  expect(citing.length).toBeGreaterThan(8);
  expect([...without, ...lost].map(({ at }) => at)).toEqual([]);
});
