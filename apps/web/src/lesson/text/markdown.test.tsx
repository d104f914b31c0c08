import { theRecord } from '@kto-kogo/graph-seed/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { markdown, plainWords } from './markdown.tsx';

/** The HTML without classes. */
function html(source: string, options?: Parameters<typeof markdown>[1]): string {
  return renderToStaticMarkup(markdown(source, options)).replace(/ class="[^"]*"/g, '');
}

test.each([
  [
    'Radek *confessed*, and **named** others.',
    '<p>Radek <em>confessed</em>, and <strong>named</strong> others.</p>',
  ],
  ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['- one\n- *two*', '<ul><li>one</li><li><em>two</em></li></ul>'],
  ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
  ['- one\n\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
  ['- one\n  - two', '<ul><li>one<ul><li>two</li></ul></li></ul>'],
  ['> said\n> he', '<blockquote><p>said\nhe</p></blockquote>'],
  ['[Yezhov](/figures/yezhov)', '<p><a href="/figures/yezhov">Yezhov</a></p>'],
  [
    '[*paper*](https://a.example/x?y=1#z)',
    '<p><a href="https://a.example/x?y=1#z" rel="noopener nofollow"><em>paper</em></a></p>',
  ],
  ['<https://a.example>', '<p><a href="https://a.example" rel="noopener nofollow">https://a.example</a></p>'],
  ['1937\\. A year; 2 \\* 3', '<p>1937. A year; 2 * 3</p>'],
])('%j', (source, expected) => {
  expect(html(source)).toBe(expected);
});

const HOSTILE = [
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '[x](//evil.example)',
  '[x](/\\\\evil.example)',
  '[x](/&#92;evil.example)',
  '[x](/&#9;/evil.example)',
  '[x](</\t/evil.example>)',
  '[x](http://evil.example)',
  '[x](https://)',
  '[x](HTTPS:evil.example)',
  '[x](evil.example)',
  '[x](#claims)',
  '<javascript:alert(1)>',
  '<a@evil.example>',
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)> b',
  '<b onclick="alert(1)">b</b>',
  '![x](https://evil.example/x.png)',
  '![x](/icon.svg)',
  '`<script>`',
  '```html\n<script>alert(1)</script>\n```',
  '# Heading',
  'Heading\n===',
  '***',
  '[x]: javascript:alert(1)',
  '[x][y]\n\n[y]: https://evil.example',
  '![x][y]\n\n[y]: https://evil.example',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[^1]\n\n[^1]: note',
  '~~gone~~',
  '<!-- hidden -->',
  '<![CDATA[x]]>',
  '[a <b>c](/figures/yezhov "</a><script>")</b>',
];

describe('what is no part of it', () => {
  test.each(HOSTILE)('%j makes no element but those that are known', (source) => {
    const made = [...html(source).matchAll(/<(\/?[a-z]+[^>]*)>/g)].map(([, tag = '']) => tag);
    for (const tag of made) {
      expect(tag).toMatch(
        /^\/?(p|ul|ol|li|em|strong|blockquote)$|^\/a$|^a href="(\/figures\/yezhov|https:\/\/evil.example)"/,
      );
    }
    expect(html(source)).not.toMatch(/href="(?!\/figures\/yezhov")/);
  });

  test.each(HOSTILE.filter((source) => !/^\[a |^<!|\n\n/.test(source)))(
    '%j is shown as it was written',
    (source) => {
      const shown = html(source)
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(shown).toBe(source);
      expect(plainWords(source)).toBe(source.replace(/\s+/g, ' '));
    },
  );

  test.each([
    '>'.repeat(4000),
    `${'*_'.repeat(600)}a${'_*'.repeat(600)}`,
    '['.repeat(1200),
    '![['.repeat(400),
    '- '.repeat(600),
    `${'> - '.repeat(300)}x`,
  ])('what is nested without end is shown all the same', (source) => {
    expect(html(source).length).toBeGreaterThan(0);
    expect(plainWords(source).length).toBeGreaterThan(0);
  });
});

test('an empty text is nothing', () => {
  expect(markdown('')).toBeNull();
  expect(markdown(' \n ')).toBeNull();
  expect(plainWords('')).toBe('');
});

test('texts are linked in their order, not within links or quotes', () => {
  const linked: string[] = [];
  const linkText = (text: string) => {
    linked.push(text);
    return <i>{text}</i>;
  };
  html('a *b* [c](/) **d**\n\n> e\n\n- f\n- g\n\nh', { linkText });
  expect(linked).toEqual(['a ', 'b', ' ', ' ', 'd', 'f', 'g', 'h']);
});

test('presented, a link is its words', () => {
  expect(html('See [Yezhov](/figures/yezhov).', { hasLinks: false })).toBe('<p>See Yezhov.</p>');
});

test('as words alone', () => {
  expect(plainWords('See *[Yezhov](/figures/yezhov)*:\n\n- one\n- two\n\n> said')).toBe(
    'See Yezhov: one two said',
  );
});

test('every caption and note of the record is one paragraph, its text unchanged', () => {
  const texts = [
    ...theRecord.lessons.flatMap(({ steps }) => steps.map(({ caption }) => caption)),
    ...theRecord.teachings.flatMap(({ notes }) => notes.map(({ text }) => text)),
  ];
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) {
    const linked: string[] = [];
    markdown(text, { linkText: (each) => linked.push(each) });
    expect(linked).toEqual([text]);
    expect(html(text)).toMatch(/^<p>[^<]*<\/p>$/);
  }
});
