import { OPENING_VIEW } from '@kto-kogo/address';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';
import { embedDocument, embedProblems } from './embed-document.ts';

test('the frame bears the query of the explorer, and nothing in a title ends an attribute', () => {
  const filter = { ...OPENING_VIEW.filter, kinds: ['ACCUSATION' as const], coerced: ['NO' as const] };
  const code = embedCode({ ...OPENING_VIEW, filter }, 'The "network" <b>', 'https://a.example');
  expect(code).toContain('src="https://a.example/embed?kinds=accusation&amp;force=no"');
  expect(code).toContain('title="The &quot;network&quot; &lt;b&gt;, Kto-Kogo"');
});

test('nothing that the address or the record says becomes markup', () => {
  const tags = (html: string) => html.match(/<[^>]*/g)?.map((tag) => tag.split(/[ >]/)[0]);
  const words = fc.string({
    unit: fc.constantFrom('<', '>', '"', '&', 'a', '</title>', '<script>', ' onload='),
  });
  fc.assert(
    fc.property(words, (text) => {
      const plain = embedDocument({ svg: '<svg/>', title: '' }, '');
      expect(tags(embedDocument({ svg: '<svg/>', title: text }, text))).toEqual(tags(plain));
      expect(tags(embedProblems([text], text))).toEqual(tags(embedProblems([''], '')));
    }),
  );
});
