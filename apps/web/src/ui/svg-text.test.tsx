import fc from 'fast-check';
import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { svgDocument, svgText } from './svg-text.ts';

function Drawing({ words, id }: { words: string; id: string }) {
  return (
    <svg viewBox="0 0 10 10" aria-label={words} aria-hidden={false}>
      <a href={`/figures/${encodeURIComponent(id)}`}>
        <g style={{ color: 'var(--ink)' }} opacity={undefined}>
          {[1, 2].map((r) => (
            <circle key={r} r={r} strokeWidth={1.5} />
          ))}
          <text textAnchor="middle">
            {words}
            <Fragment key="rest">{words === '' ? null : [words, 7]}</Fragment>
          </text>
        </g>
      </a>
    </svg>
  );
}

/** React never writes self-closing elements. */
const closed = (markup: string) => markup.replaceAll(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>');

test('writes what React writes, for any texts and attributes', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('</text><script>alert(1)</script>', '" onload="alert(1)', "'&lt;]]>", '<!--'),
  );
  fc.assert(
    fc.property(words, fc.string(), (text, id) => {
      const drawing = <Drawing words={text} id={id} />;
      expect(closed(svgText(drawing))).toBe(closed(renderToStaticMarkup(drawing)));
    }),
  );
});

test('what XML cannot hold is left out', () => {
  expect(svgText(<text>{'a\u0000b\uD800c\u001bd😀'}</text>)).toBe('<text>abcd😀</text>');
});

test('colours are put in the place of tokens, and a second choice where the first is not known', () => {
  const shape = (
    <path fill="var(--paper, var(--panel))" stroke="var(--ink)" style={{ color: 'var(--other)' }} />
  );
  expect(svgDocument(<svg aria-label="x">{shape}</svg>, { '--panel': '#fff', '--ink': '#000' })).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" aria-label="x"><path fill="#fff" stroke="#000" style="color:var(--other)"/></svg>',
  );
});

test('refuses what it would have to leave out', () => {
  expect(() => svgText(<path onLoad={() => {}} d="M0 0" />)).toThrow('onLoad');
});
