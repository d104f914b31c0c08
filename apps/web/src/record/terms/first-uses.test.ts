import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { firstUses, type TextPart } from './first-uses.ts';
import { smallTerm } from './testing/small-term.ts';

const TERMS = [
  smallTerm('rights', 'Rights', 'Right centre'),
  smallTerm('centre', 'centre'),
  smallTerm('politburo', 'Politburo'),
  smallTerm('nkvd', 'NKVD'),
  smallTerm('standing', 'documented', 'reported'),
];

/** "[KPD]" for a term, "<Yezhov>" for a name. */
function shown(parts: readonly TextPart[]): string {
  return parts.map(({ text, href, term }) => (term ? `[${text}]` : href ? `<${text}>` : text)).join('');
}

test('a term is linked where it is first used, in whichever words', () => {
  const { text: split } = firstUses(TERMS);
  expect(shown(split('Of the Politburo and a centre.'))).toBe('Of the [Politburo] and a [centre].');
  expect(shown(split('The Politburo on the Rights, and the Rights.'))).toBe(
    'The Politburo on the [Rights], and the Rights.',
  );
});

test('words of a term that was used before still hide those within them', () => {
  const { text: split } = firstUses(TERMS);
  expect(shown(split('the Rights'))).toBe('the [Rights]');
  expect(shown(split('a Right centre, then a centre'))).toBe('a Right centre, then a [centre]');
});

test('within a name, and across its edge, nothing is linked', () => {
  const names = [
    { name: 'the head of the NKVD', href: '/offices/nkvd' },
    { name: 'Genrikh Yagoda', href: '/figures/yagoda' },
    { name: 'the Right', href: '/events/right' },
  ];
  const { text: split } = firstUses(TERMS);
  expect(
    shown(split('Genrikh Yagoda was the head of the NKVD and told the NKVD of the Right centre.', names)),
  ).toBe('<Genrikh Yagoda> was <the head of the NKVD> and told the [NKVD] of <the Right> centre.');
});

test('in a label of the site more words stand for a term than in a text', () => {
  const { text, label } = firstUses(TERMS);
  expect(shown(text('He reported to the NKVD.'))).toBe('He reported to the [NKVD].');
  expect(shown(label('only reported, documented'))).toBe('only [reported], documented');
  expect(shown(text('documented'))).toBe('documented');
});

test('a use in what is folded away counts there, and not for what follows', () => {
  const page = firstUses(TERMS);
  expect(shown(page.text('the Politburo'))).toBe('the [Politburo]');
  const folded = page.folded();
  expect(shown(folded.text('the Politburo and the NKVD, the NKVD'))).toBe(
    'the Politburo and the [NKVD], the NKVD',
  );
  expect(shown(folded.label('documented'))).toBe('[documented]');
  expect(shown(page.text('the NKVD, the NKVD'))).toBe('the [NKVD], the NKVD');
  expect(shown(folded.text('documented'))).toBe('documented');
});

test('a part bears what is told of the term, and not its words', () => {
  expect(firstUses(TERMS).text('NKVD')).toEqual([
    { text: 'NKVD', href: null, term: { id: 'nkvd', name: 'nkvd', nativeName: null, meaning: 'nkvd!' } },
  ]);
});

test('the parts of every statement and note of the record put together are the text, and no term comes twice', () => {
  const { text: split } = firstUses(theRecord.terms);
  const texts = theRecord.entities
    .flatMap(({ summary, note }) => [summary, note])
    .filter((text) => text !== null);
  const parts = texts.flatMap((text) => {
    const each = split(text);
    expect(each.map((part) => part.text).join('')).toBe(text);
    return each;
  });
  const used = parts.flatMap(({ term }) => term?.id ?? []);
  expect(used.length).toBe(new Set(used).size);
  expect(used.length).toBeGreaterThan(20);
});
