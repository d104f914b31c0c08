import postcss from 'postcss';

export type Asset = (url: string) => Promise<Uint8Array>;

/**
 * Style sheets as one that loads nothing: fonts become a part of it, those alone that the text needs.
 *
 * @param urls of the sheets, absolute and in their order
 * @param text all that is written with them
 */
export async function inlineStyles(urls: readonly string[], text: string, load: Asset): Promise<string> {
  const points = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const sheets = await Promise.all(
    urls.map(async (url) => {
      const root = postcss.parse(new TextDecoder().decode(await load(url)));
      const fonts: Promise<void>[] = [];
      root.walkAtRules('font-face', (rule) => {
        let isNeeded = true;
        rule.walkDecls('unicode-range', ({ value }) => {
          isNeeded = holdsAny(value, points);
        });
        if (!isNeeded) rule.remove();
        else
          rule.walkDecls('src', (source) => {
            fonts.push(
              inlineFont(source.value, url, load).then((value) => {
                source.value = value;
              }),
            );
          });
      });
      await Promise.all(fonts);
      return root.toString();
    }),
  );
  return sheets.join('\n');
}

/** The first file of a `src`; the others are the same font in other formats. */
async function inlineFont(source: string, sheet: string, load: Asset): Promise<string> {
  const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(source)?.[1];
  if (address === undefined || address.startsWith('data:')) return source;
  const bytes = await load(new URL(address, sheet).href);
  return `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")`;
}

/** Whether a `unicode-range` such as `U+0-FF,U+131,U+4??` holds one of the code points. */
export function holdsAny(range: string, points: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return [...points].some((point) => spans.some(([first, last]) => point >= first && point <= last));
}
