import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bibtexText } from './bibtex-text.ts';
import type { CslItem } from './csl-item.ts';
import { cslJsonText } from './csl-json-text.ts';
import { recordItem } from './record-item.ts';
import { risText } from './ris-text.ts';
import { workItem } from './work-item.ts';

const seen = {
  title: 'The network around Ежов & others: 100 % {accused}',
  address: 'https://kto-kogo.example/explore?kinds=accusation,arrest&focus=yezhov&pin=yezhov:1:-2#a%20b',
  version: theRecord.version,
  day: '2026-11-27',
};
const works = theRecord.works.map((work) => {
  const cited = theRecord.citations.filter((citation) => citation.work === work.id);
  return workItem(
    work,
    cited.map((citation) => ({ ...citation, work })),
  );
});
const items = [recordItem({ ...seen, note: 'Accusations.', type: 'dataset' }), ...works];

type Read = {
  id: string;
  title: string;
  URL?: string;
  note?: string;
  author?: object[];
  reporter?: object[];
  editor?: object[];
  issued?: { 'date-parts': number[][] };
};
const readAgain = (text: string) => new Cite(text).data as unknown as readonly Read[];

test.each([
  ['BibTeX', bibtexText],
  ['RIS', risText],
])('every work of the record, and the view, is read again from %s', (_format, write) => {
  const read = readAgain(write(items));
  expect(read).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    const again = read[index];
    expect(plain(again?.title)).toBe(plain(item.title));
    expect(again?.URL).toBe(item.URL);
    expect(again?.issued?.['date-parts'][0]?.[0]).toBe(item.issued?.['date-parts'][0]?.[0]);
    // Whoever wrote for a newspaper is its reporter.
    const authors = again?.author ?? again?.reporter;
    expect(authors && [authors].flat().length).toBe(item.author?.length);
    expect(again?.editor?.length).toBe(item.editor?.length);
    expect(plain(again?.note)).toBe(plain(item.note));
  }
});

/** Some readers take a word in braces for one whose capitals are to be kept, and mark it. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll(/<\/?span[^>]*>/g, '').normalize();
}

test('BibTeX: nothing that is in a title ends its field', () => {
  const unit = fc.constantFrom(
    '{',
    '}',
    '\\',
    '%',
    '&',
    '$',
    '#',
    '_',
    '~',
    '^',
    'a',
    'Ё',
    ' ',
    '"',
    '@',
    ',',
    '<',
    'b',
    '>',
    ' and ',
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      const author = [{ literal: `x${text}x` }, { family: `x${text}`, given: 'A' }];
      const item = { id: 'a', type: 'book', title: `x${text}x`, author, note: `x${text}x` } as const;
      const bib = bibtexText([item, ...works.slice(0, 1)]);
      const read = readAgain(bib);
      expect(read.map(({ id }) => id)).toEqual(['a', works[0]?.id]);
      // An escaped brace does not count for TeX, but it does for BibTeX: they have to be as many of each.
      const braces = [...bib].reduce(
        (depth, letter) => depth + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
        0,
      );
      expect(braces).toBe(0);
    }),
  );
});

// What citation-js reads again is what it wrote itself: these say what others get to read.
const view = recordItem({
  title: 'Ежов & <i>others</i>: 100 %',
  address: 'https://kto-kogo.example/explore?kinds=accusation,arrest&focus=yezhov#a%20b',
  version: '0123456789abcdef',
  day: '2026-01-07',
});
const edited: CslItem = {
  id: 'the-shakhty-trial-of-1928',
  type: 'book',
  title: 'NKVD orders {sic}',
  editor: [
    { family: 'Krasilnikov', given: 'S. A.' },
    { family: 'Naumov', given: 'Oleg' },
  ],
  issued: { 'date-parts': [[2011]], circa: true },
};
const report: CslItem = {
  id: 'the-shakhty-trial-in-the-press',
  type: 'article-newspaper',
  title: 'Cable',
  author: [{ family: 'Denny', given: 'Harold' }, { literal: 'Central Committee and OGPU' }],
  URL: 'https://a.example/b_c?d=e&f=%20',
};

test('BibTeX, letter by letter', () => {
  expect(bibtexText([view, edited, report])).toBe(String.raw`@misc{kto-kogo-0123456789ab,
  author = {{Kto-Kogo}},
  year = {2026},
  note = {Record version 0123456789abcdef. Licence: Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/},
  title = {{Ежов \& \textless{}i\textgreater{}others\textless{}/i\textgreater{}: 100 \%}},
  url = {https://kto-kogo.example/explore?kinds=accusation,arrest&focus=yezhov#a%20b},
  howpublished = {\url{https://kto-kogo.example/explore?kinds=accusation,arrest&focus=yezhov#a%20b}},
  urldate = {2026-01-07},
}

@book{the-shakhty-trial-of-1928,
  editor = {Krasilnikov, S. A. and Naumov, Oleg},
  year = {2011},
  title = {{NKVD orders \textbraceleft{}sic\textbraceright{}}},
}

@article{the-shakhty-trial-in-the-press,
  author = {Denny, Harold and {Central Committee and OGPU}},
  title = {{Cable}},
  url = {https://a.example/b_c?d=e&f=%20},
  howpublished = {\url{https://a.example/b_c?d=e&f=%20}},
}
`);
});

test('RIS, letter by letter', () => {
  expect(risText([view, edited, report]).split('\r\n')).toEqual([
    'TY  - ELEC',
    'AU  - Kto-Kogo',
    'DA  - 2026///',
    'PY  - 2026',
    'ID  - kto-kogo-0123456789ab',
    'N1  - Record version 0123456789abcdef. Licence: Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/',
    'TI  - Ежов & <i>others</i>: 100 %',
    'UR  - https://kto-kogo.example/explore?kinds=accusation,arrest&focus=yezhov#a%20b',
    'Y2  - 2026/01/07',
    'ER  - ',
    'TY  - BOOK',
    'A3  - Krasilnikov, S. A.',
    'A3  - Naumov, Oleg',
    'DA  - 2011///',
    'PY  - 2011',
    'ID  - the-shakhty-trial-of-1928',
    'TI  - NKVD orders {sic}',
    'ER  - ',
    'TY  - NEWS',
    'AU  - Denny, Harold',
    'AU  - Central Committee and OGPU',
    'ID  - the-shakhty-trial-in-the-press',
    'TI  - Cable',
    'UR  - https://a.example/b_c?d=e&f=%20',
    'ER  - ',
    '',
  ]);
});

test('RIS: a tag a line, whatever is in a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\n', '\r', 'ER  - ', 'x', ' ') }), (text) => {
      const lines = risText([{ id: 'a', type: 'book', title: `x${text}`, note: `x${text}` }])
        .trimEnd()
        .split('\r\n');
      expect(lines.map((line) => line.slice(0, 6))).toEqual([
        'TY  - ',
        'ID  - ',
        'N1  - ',
        'TI  - ',
        'ER  -',
      ]);
    }),
  );
});

/** The fields of CSL-JSON's own schema that we fill, and no other: it forbids those. */
const name = z.union([
  z.strictObject({ literal: z.string().min(1) }),
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
]);
const date = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1),
  circa: z.boolean().optional(),
});
const csl = z.strictObject({
  id: z.string(),
  type: z.enum([
    ...['book', 'article-journal', 'article-newspaper', 'interview', 'report', 'document', 'webpage'],
    'dataset',
  ] as CslItem['type'][]),
  title: z.string().min(1),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  URL: z.url().optional(),
  version: z.string().optional(),
  note: z.string().optional(),
});

test('as CSL-JSON every work has only what the schema knows, and an id of its own', () => {
  const read = z.array(csl).parse(JSON.parse(cslJsonText(items)));
  expect(read).toEqual(items);
  expect(new Set(read.map(({ id }) => id)).size).toBe(items.length);
});

test('people are told from bodies', () => {
  const of = (author: string, type = 'book-text') =>
    workItem({ id: 'a', title: 'A', author, year: '2015?', type }, []);
  expect(of('J. Arch Getty and Oleg Naumov').author).toEqual([
    { family: 'Getty', given: 'J. Arch' },
    { family: 'Naumov', given: 'Oleg' },
  ]);
  expect(of('Abraham Ascher (ed.)')).toMatchObject({ editor: [{ family: 'Ascher', given: 'Abraham' }] });
  expect(of('S. A. Krasilnikov (ed.)', 'archival-document')).toMatchObject({ type: 'book' });
  expect(of('Anton Vatcharadze, IDFI').author).toEqual([{ literal: 'Anton Vatcharadze, IDFI' }]);
  expect(of('Central Committee', 'archival-document').author).toEqual([{ literal: 'Central Committee' }]);
  expect(of('DIIS').issued).toEqual({ 'date-parts': [[2015]], circa: true });
});
