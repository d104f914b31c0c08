import { createHash } from 'node:crypto';
import { load as parse } from 'cheerio/slim';
import { escapeHtml } from '../../ui/escape-html.ts';
import { type Asset, inlineStyles } from './inline-styles.ts';
import { STEP_SCRIPT, STEP_STYLE } from './step-through.ts';

type Options = {
  /** Where the page was got, for the addresses in it. */
  url: string;
  /** Origin of the site as users know it, for the links. */
  site: string;
  load: Asset;
};

/**
 * A page of ours as one file that needs nothing beside it: what its `main` holds, its styles and fonts, and one script, which it can do
 * without.
 */
export async function oneFile(html: string, { url, site, load }: Options): Promise<string> {
  const $ = parse(html, { xml: { xmlMode: false, decodeEntities: true, encodeEntities: 'utf8' } });
  const sheets = $('link[rel="stylesheet"]').toArray();
  const frame = $('main').parent();
  frame.find('script, link, template, footer').remove();
  for (const link of frame.find('a[href^="/"]')) $(link).attr('href', `${site}${$(link).attr('href')}`);
  const styles = await inlineStyles(
    sheets.map((sheet) => new URL(sheet.attribs.href ?? '', url).href),
    frame.text(),
    load,
  );
  const hash = createHash('sha256').update(STEP_SCRIPT).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml($('title').first().text())}</title>
<style>${styles}${STEP_STYLE}</style>
</head>
<body>
${$.html(frame)}
<script>${STEP_SCRIPT}</script>
</body>
</html>
`;
}
