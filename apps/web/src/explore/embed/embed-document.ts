import { escapeHtml } from '../../ui/escape-html.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fafaf8; color: #1b211e; font: 14px/20px "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
main { overflow: auto; }
main > svg { display: block; width: 100%; min-width: 640px; height: auto; }
p { margin: 0; padding: 8px 16px; }
a { color: #4b3b9e; }
.foot { border-top: 1px solid #d5d9d3; }
`;

/**
 * A page for a frame on another: the picture, and the way to the full view. It needs no script, and what is followed in it opens
 * beside the page that it stands in.
 *
 * @param body markup of ours
 * @param address of the full view
 */
function page(title: string, body: string, address: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${escapeHtml(title)} · Kto-Kogo</title>
<link rel="canonical" href="${escapeHtml(address)}">
<style>${STYLE}</style>
</head>
<body>
<main>${body}</main>
<p class="foot"><a href="${escapeHtml(address)}">Explore it in Kto-Kogo</a>, where every line says who said so, and whether it holds.</p>
</body>
</html>
`;
}

/** @param svg a document whose texts are escaped */
export function embedDocument({ svg, title }: { svg: string; title: string }, address: string): string {
  return page(title, svg, address);
}

/** What stands in place of the picture, in sentences. */
export function embedProblems(problems: readonly string[], address: string): string {
  return page('Not shown', problems.map((problem) => `<p>${escapeHtml(problem)}</p>`).join('\n'), address);
}
