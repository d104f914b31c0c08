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
import { type CitedWork, workItem } from './work-item.ts';

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
  'container-title'?: string;
  volume?: string;
  issue?: string;
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
    if (item.type === 'article-journal' || item.type === 'chapter') {
      expect(plain(again?.['container-title'])).toBe(plain(item['container-title']));
      expect(again?.volume).toBe(item.volume);
      expect(again?.issue).toBe(item.issue);
    }
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
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
]);
const date = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1),
  circa: z.boolean().optional(),
});
const csl = z.strictObject({
  id: z.string(),
  type: z.enum([
    ...[
      'book',
      'article-journal',
      'article-newspaper',
      'chapter',
      'interview',
      'report',
      'document',
      'webpage',
    ],
    'dataset',
  ] as CslItem['type'][]),
  title: z.string().min(1),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  'container-title': z.string().min(1).optional(),
  volume: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
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

const described = { id: 'a', title: 'A', author: null, editors: null, container: null, year: null };
const itemOf = (work: Partial<CitedWork>) => workItem({ ...described, type: 'book-text', ...work }, []);

test('people are told from bodies', () => {
  const of = (author: string, type?: string) => itemOf({ author, ...(type && { type }) }).author;
  expect(of('J. Arch Getty and Oleg Naumov')).toEqual([
    { family: 'Getty', given: 'J. Arch' },
    { family: 'Naumov', given: 'Oleg' },
  ]);
  expect(of('Anna Akhmatova', 'archival-document')).toEqual([{ family: 'Akhmatova', given: 'Anna' }]);
  expect(of('J. V. Stalin', 'archival-document')).toEqual([{ family: 'Stalin', given: 'J. V.' }]);
  expect(of('Simon Sebag Montefiore')).toEqual([{ family: 'Sebag Montefiore', given: 'Simon' }]);
  expect(of('Prudnikova and Kolpakidi')).toEqual([{ family: 'Prudnikova' }, { family: 'Kolpakidi' }]);
  expect(of('Stéphane Courtois and others')).toEqual([
    { family: 'Courtois', given: 'Stéphane' },
    { literal: 'others' },
  ]);
  for (const body of ['Central Committee', 'DIIS', 'Politburo', 'Memorial and others', 'NKVD (Yezhov)'])
    expect(of(body)).toEqual([{ literal: body }]);
});

test('who edited a work is its editor, and the work a book', () => {
  const editors = 'Sheila Fitzpatrick and Robert Gellately';
  const item = itemOf({ editors, type: 'archival-document' });
  expect(item).toMatchObject({
    type: 'book',
    editor: [
      { family: 'Fitzpatrick', given: 'Sheila' },
      { family: 'Gellately', given: 'Robert' },
    ],
  });
  expect(item).not.toHaveProperty('author');
});

test('what a work stands in says what it is', () => {
  expect(itemOf({ container: 'The Russian Review, vol. 61, no. 1', type: 'article' })).toMatchObject({
    ...{ type: 'article-journal', 'container-title': 'The Russian Review', volume: '61', issue: '1' },
  });
  expect(itemOf({ container: 'Zvezda, no. 8', type: 'article' })).toMatchObject({ issue: '8' });
  expect(itemOf({ container: 'Voprosy istorii, 1992-1995', type: 'archival-document' })).toMatchObject({
    ...{ type: 'document', 'container-title': 'Voprosy istorii, 1992-1995' },
  });
  expect(itemOf({ container: "Stalin's Terror", editors: 'Kevin McDermott', type: 'chapter' })).toMatchObject(
    {
      ...{ type: 'chapter', editor: [{ family: 'McDermott', given: 'Kevin' }] },
    },
  );
  expect(itemOf({ container: 'kolyma.ru', type: 'article' }).type).toBe('webpage');
  expect(itemOf({ container: 'Idel.Realii', type: 'article' }).type).toBe('article-journal');
  // Nothing says in which.
  expect(itemOf({ type: 'article' }).type).toBe('document');
  expect(itemOf({ type: 'memoir' }).type).toBe('book');
});

test('a year that is not certain is said to be that in every format', () => {
  const item = itemOf({ year: '2014?' });
  expect(item.issued).toEqual({ 'date-parts': [[2014]], circa: true });
  for (const write of [bibtexText, risText, cslJsonText])
    expect(write([item])).toContain('The year is not certain.');
  expect(itemOf({ year: '2014' }).note).not.toContain('certain');
});

test('BibTeX: others, a chapter, and what a document stands in', () => {
  const chapter = itemOf({ author: 'Lev Lurye and others', container: 'B & C', type: 'chapter' });
  const document = itemOf({ container: 'Voprosy istorii, 1992', type: 'archival-document' });
  expect(bibtexText([chapter, document])).toBe(`@incollection{a,
  author = {Lurye, Lev and others},
  booktitle = {B \\& {C}},
  note = {Not read: it names where this can be checked.},
  title = {{A}},
}

@misc{a,
  note = {Not read: it names where this can be checked.},
  title = {{A}},
  howpublished = {Voprosy istorii, 1992},
}
`);
});

test('no name of the record is more than a name', () => {
  const names = works.flatMap(({ author = [], editor = [] }) => [...author, ...editor]);
  const words = names.map((name) =>
    'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`,
  );
  expect(words.filter((word) => /\d|quot(ed|ing)|\beds?\b|not named/.test(word))).toEqual([]);
  // Whoever is not written as people are: look whether a new one is a body.
  const bodies = names.flatMap((name) => ('literal' in name ? [name.literal] : []));
  expect([...new Set(bodies)].sort()).toMatchInlineSnapshot(`
    [
      "A. N. Yakovlev Foundation",
      "Canadian Institute of Ukrainian Studies",
      "Central Committee",
      "Commission of N. M. Shvernik",
      "Council of People's Commissars and Central Committee",
      "DIIS",
      "Dewey Commission",
      "Emily L, Vanja, Sarah; Amy, Andrew, Christina",
      "Institute of Marxism-Leninism and Party Control Committee",
      "Jewish Telegraphic Agency",
      "Memorial Research Centre",
      "Memorial and others",
      "Memorial and the Archive of the President of Russia",
      "Military Collegium",
      "Military Prosecutor's Office",
      "Ministry of the Interior of the USSR",
      "Münzenberg Forum Berlin",
      "NKVD",
      "NKVD (N. I. Yezhov)",
      "NKVD (Yagoda, Agranov, Yezhov)",
      "NKVD (Yezhov)",
      "NKVD and Procuracy",
      "National Historical and Memorial Reserve Bykivnia Graves",
      "National Library of Russia, Centre Vozvrashchennye imena",
      "OGPU",
      "Party Control Committee, KGB, Procuracy",
      "People's Commissariat of Justice",
      "Politburo",
      "Politburo commission",
      "Press Association",
      "Procuracy",
      "Procuracy of the USSR",
      "Special Session of the Supreme Court",
      "Sulin district library",
      "Wikipedia contributors",
      "others",
    ]
  `);
});
