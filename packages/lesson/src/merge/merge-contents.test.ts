import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT, EMPTY_QUESTION, type LessonContent, newStep, type StepContent } from '../content.ts';
import { randomContent, randomEdits } from '../testing/random-content.ts';
import { canKeepBoth, choose, whyNotBoth } from './choose.ts';
import type { Offered } from './conflict.ts';
import { mergeContents } from './merge-contents.ts';
import { metAgain } from './met-again.ts';

const sorted = (list: readonly string[]) => list.toSorted();
const idsOf = ({ steps }: LessonContent) => steps.map(({ id }) => id);
/** Every text that somebody wrote, with the place where it stands. */
function textsOf({ title, summary, aims, steps }: LessonContent): string[] {
  return [
    `title:${title}`,
    `summary:${summary}`,
    ...aims.map((aim) => `aim:${aim}`),
    ...steps.flatMap(({ id, title: name, caption, note, question }) => [
      ...[`${id}.title:${name}`, `${id}.caption:${caption}`, `${id}.note:${note}`],
      ...(question === null
        ? []
        : [
            `${id}.question:${question.text}`,
            `${id}.why:${question.why}`,
            ...question.options.map((option) => `${id}.option:${option}`),
          ]),
    ]),
  ];
}

const step = (id: string, change: Partial<StepContent> = {}): StepContent => ({
  ...newStep(id, '/explore', id),
  ...change,
});
const lesson = (...steps: StepContent[]): LessonContent => ({ ...EMPTY_CONTENT, title: 'Kirov', steps });

test('what one alone changed is taken, whichever it was', () => {
  fc.assert(
    fc.property(randomEdits, ({ base, mine }) => {
      expect(mergeContents(base, mine, base)).toEqual({ content: mine, conflicts: [] });
      expect(mergeContents(base, base, mine)).toEqual({ content: mine, conflicts: [] });
      expect(mergeContents(base, mine, mine)).toEqual({ content: mine, conflicts: [] });
    }),
  );
});

test('it keeps the same whoever calls himself me', () => {
  fc.assert(
    fc.property(randomEdits, ({ base, mine, theirs }) => {
      const [one, other] = [mergeContents(base, mine, theirs), mergeContents(base, theirs, mine)];
      expect(sorted(idsOf(one.content))).toEqual(sorted(idsOf(other.content)));
      const fields = ({ conflicts }: typeof one) =>
        sorted(conflicts.map(({ step, field }) => `${step}.${field}`));
      expect(fields(one)).toEqual(fields(other));
      const chosen = (merged: typeof one, choice: 'MINE' | 'THEIRS') =>
        merged.conflicts.reduce((content, conflict) => choose(content, conflict, choice), merged.content);
      const mineFirst = chosen(one, 'MINE');
      const theirsSecond = chosen(other, 'THEIRS');
      const byId = (content: LessonContent) => ({
        ...content,
        steps: content.steps.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      });
      expect(byId(mineFirst)).toEqual(byId(theirsSecond));
    }),
  );
});

test('no text is lost: what either wrote stands in the content or in a conflict', () => {
  fc.assert(
    fc.property(randomEdits, ({ base, mine, theirs }) => {
      const { content, conflicts } = mergeContents(base, mine, theirs);
      const found = new Set(textsOf(content));
      const inConflicts = JSON.stringify(conflicts);
      const was = new Set(textsOf(base));
      for (const written of [...textsOf(mine), ...textsOf(theirs)].filter((text) => !was.has(text))) {
        const text = JSON.stringify(written.slice(written.indexOf(':') + 1));
        expect(found.has(written) || inConflicts.includes(text), written).toBe(true);
      }
    }),
  );
});

test('both texts of a conflict stand in the content once both are kept', () => {
  fc.assert(
    fc.property(randomEdits, ({ base, mine, theirs }) => {
      const merged = mergeContents(base, mine, theirs);
      for (const conflict of merged.conflicts.filter(canKeepBoth)) {
        const kept = JSON.stringify(choose(merged.content, conflict, 'BOTH'));
        for (const text of [conflict.mine, conflict.theirs].flatMap(textsIn))
          expect(kept).toContain(JSON.stringify(text).slice(1, -1));
      }
    }),
  );
});

/** A version of a field: a text, a list of them, or what is offered and right. */
function textsIn(version: unknown): unknown[] {
  if (typeof version !== 'object' || version === null || Array.isArray(version)) return [version].flat();
  const { options, answer } = version as Offered;
  return [...options, ...(answer?.kind === 'TEXT' ? [answer.text] : [])];
}

const choice = (options: string[], ...right: number[]): Offered => ({
  kind: 'CHOICE',
  options,
  answer: right.length === 0 ? null : { kind: 'CHOICE', choice: right },
});
const words = (text: string): Offered => ({ kind: 'TEXT', options: [], answer: { kind: 'TEXT', text } });
const pointing: Offered = { kind: 'POINT', options: [], answer: { kind: 'POINT', point: 'kirov' } };

test.each([
  [choice(['a', 'b'], 1), choice(['b', 'c'], 1), choice(['a', 'b', 'c'], 1, 2)],
  [choice(['', 'b'], 1), choice(['b', ''], 0), choice(['b'], 0)],
  [choice(['a', 'b']), choice(['c', 'd']), choice(['a', 'b', 'c', 'd'])],
  [choice([...'abcdef'], 0), choice([...'bcdefa'], 0), choice([...'abcdef'], 0, 1)],
  [words('He fell.'), words('He was shot.'), words('He fell.\n\nHe was shot.')],
  [
    choice([...'abcd'], 0),
    choice([...'efg'], 0),
    /^Together they are 7 options, and a question has at most 6/,
  ],
  [choice(['a', 'b'], 0), words('He fell.'), /answered in one way/],
  [pointing, { ...pointing, answer: { kind: 'POINT', point: 'stalin' } }, /pointed at/],
] as [Offered, Offered, Offered | RegExp][])(
  'of answers %# both are kept, or it is said why not',
  (mine, theirs, both) => {
    const conflict = { step: 'a', field: 'question.offered', base: mine, mine, theirs } as const;
    const why = whyNotBoth(conflict);
    if (both instanceof RegExp) {
      expect(why).toMatch(both);
      return;
    }
    expect(why).toBeNull();
    const asked = lesson(step('a', { question: EMPTY_QUESTION }));
    expect(choose(asked, conflict, 'BOTH').steps[0]?.question).toEqual({ ...EMPTY_QUESTION, ...both });
  },
);

test('no step is doubled, and those that nobody touched keep their order', () => {
  fc.assert(
    fc.property(randomEdits, ({ base, mine, theirs }) => {
      const ids = idsOf(mergeContents(base, mine, theirs).content);
      expect(new Set(ids).size).toBe(ids.length);
      const same = idsOf(base).join() === idsOf(mine).join() && idsOf(base).join() === idsOf(theirs).join();
      if (same) expect(ids).toEqual(idsOf(base));
    }),
  );
});

test('lessons that have nothing in common are merged without a base in common', () => {
  fc.assert(
    fc.property(randomContent, randomContent, (mine, theirs) => {
      const { content } = mergeContents(EMPTY_CONTENT, mine, theirs);
      expect(sorted(idsOf(content))).toEqual(sorted([...new Set([...idsOf(mine), ...idsOf(theirs)])]));
    }),
  );
});

const order = (ids: string) => lesson(...[...ids].map((id) => step(id)));

test.each([
  // base, mine, theirs, merged
  ['abcd', 'bacd', 'abcde', 'bacde'],
  ['abc', 'axbc', 'abyc', 'axbyc'],
  ['abc', 'abcx', 'abcy', 'abcxy'],
  ['abcd', 'acd', 'abdc', 'adc'],
  ['abcd', 'bcda', 'abcd', 'bcda'],
])('the order %s, which one makes %s and the other %s, becomes %s', (base, mine, theirs, merged) => {
  expect(idsOf(mergeContents(order(base), order(mine), order(theirs)).content).join('')).toBe(merged);
});

test('the caption that both changed keeps both texts until one chooses', () => {
  const of = (caption: string) => lesson(step('a', { caption }), step('b'));
  const { content, conflicts } = mergeContents(of('Was'), of('Mine'), of('Theirs'));
  expect(conflicts).toEqual([{ step: 'a', field: 'caption', base: 'Was', mine: 'Mine', theirs: 'Theirs' }]);
  const [conflict] = conflicts;
  if (conflict === undefined) throw new Error('no conflict');
  const chosen = (['MINE', 'THEIRS', 'BOTH'] as const).map(
    (choice) => choose(content, conflict, choice).steps[0]?.caption,
  );
  expect(chosen).toEqual(['Mine', 'Theirs', 'Mine\n\nTheirs']);
});

test.each([
  ['R\n\nP', 'Q\n\nP', 'R\n\nP\n\nQ'],
  ['Q\n\nP', 'P', 'Q\n\nP'],
  ['P', 'P, and more', 'P, and more'],
])('of %j and %j what both hold is kept once', (mine, theirs, both) => {
  const conflict = { step: 'a', field: 'caption', base: 'Was', mine, theirs } as const;
  expect(choose(lesson(step('a')), conflict, 'BOTH').steps[0]?.caption).toBe(both);
});

test('a step that one changed and the other took out is kept, and can still be taken out', () => {
  const base = order('abc');
  const changed = lesson(step('a'), step('b', { caption: 'New' }), step('c'));
  const { content, conflicts } = mergeContents(base, order('ac'), changed);
  expect(idsOf(content)).toEqual(['a', 'b', 'c']);
  expect(conflicts).toMatchObject([{ step: 'b', field: 'removed', mine: null }]);
  const [conflict] = conflicts;
  if (conflict === undefined) throw new Error('no conflict');
  expect(idsOf(choose(content, conflict, 'MINE'))).toEqual(['a', 'c']);
  expect(idsOf(choose(content, conflict, 'THEIRS'))).toEqual(['a', 'b', 'c']);
});

test('text and options of a question are fields of their own', () => {
  const asked = (change: object) => lesson(step('a', { question: { ...EMPTY_QUESTION, ...change } }));
  const offered = { options: ['Yezhov', 'Yagoda'], answer: { kind: 'CHOICE', choice: [1] } };
  const { content, conflicts } = mergeContents(asked({}), asked({ text: 'Who?' }), asked(offered));
  expect(conflicts).toEqual([]);
  expect(content.steps[0]?.question).toMatchObject({ text: 'Who?', ...offered });
});

test('a question that one took out and the other changed is a conflict as a whole', () => {
  const asked = lesson(step('a', { question: EMPTY_QUESTION }));
  const changed = lesson(step('a', { question: { ...EMPTY_QUESTION, text: 'Who?' } }));
  expect(mergeContents(asked, order('a'), changed).conflicts).toMatchObject([
    { step: 'a', field: 'question', mine: null, theirs: { text: 'Who?' } },
  ]);
});

test('a step that is to stay keeps what was decided of its fields before', () => {
  const of = (caption: string) => lesson(step('a', { caption }), step('b'));
  const removed = { step: 'a', field: 'removed', base: undefined, mine: null, theirs: step('a') } as const;
  expect(choose(of('Decided'), removed, 'THEIRS').steps[0]?.caption).toBe('Decided');
  expect(idsOf(choose(of('Decided'), removed, 'MINE'))).toEqual(['b']);
});

test('a decision that is taken back is asked again with what is theirs by then', () => {
  const of = (caption: string, change: Partial<StepContent> = {}) =>
    lesson(step('a', { caption, ...change }));
  const conflict = { step: 'a', field: 'caption', base: 'Was', mine: 'Mine', theirs: 'Theirs' } as const;
  expect(metAgain(conflict, of('Theirs'), of('Third'))).toEqual({ ...conflict, theirs: 'Third' });
  // They have changed something else.
  expect(metAgain(conflict, of('Mine'), of('Mine', { note: 'New' }))).toEqual(conflict);
  expect(metAgain(conflict, of('Theirs'), lesson())).toEqual(conflict);
  const title = { step: null, field: 'title', base: 'Was', mine: 'Mine', theirs: 'Theirs' } as const;
  expect(metAgain(title, EMPTY_CONTENT, { ...EMPTY_CONTENT, title: 'Third' }).theirs).toBe('Third');
  const asked = (text: string, options: string[]) =>
    of('', { question: { ...EMPTY_QUESTION, text, options } });
  const text = { step: 'a', field: 'question.text', base: '', mine: 'Who?', theirs: 'Whom?' } as const;
  expect(metAgain(text, asked('Whom?', []), asked('Whose?', [])).theirs).toBe('Whose?');
  const [mine, theirs] = [choice(['a']), choice(['b'])];
  const offered = { step: 'a', field: 'question.offered', base: undefined, mine, theirs } as const;
  expect(metAgain(offered, asked('', ['b']), asked('', ['c'])).theirs).toEqual({
    ...{ kind: 'CHOICE', options: ['c'], answer: null },
  });
});
