import type { Example } from './graphiql-examples.ts';

/** Above GraphiQL: the way back to the site, and the examples, each a link that opens it in a tab. */
export function frameHtml(examples: readonly Example[]): string {
  return `<header class="kk-frame">
  <a href="/">Kto-Kogo</a>
  <details>
    <summary>${examples.length} examples</summary>
    <ol>${examples.map((example) => `<li><a href="${hrefOf(example)}">${example.title}</a></li>`).join('')}</ol>
  </details>
  <a href="/about#licence">Licence</a>
</header>
`;
}

function hrefOf({ query }: Example): string {
  return `/graphql?query=${encodeURIComponent(query)}`;
}

export const FRAME_CSS = `
body { display: flex; flex-direction: column; }
#root { flex: 1; min-height: 0; }
.kk-frame {
  position: relative;
  z-index: 30;
  display: flex;
  flex: none;
  gap: 20px;
  align-items: center;
  padding: 6px 16px;
  border-bottom: 1px solid #7e867f;
  background: #f2f3f0;
  color: #1b211e;
  font: 15px / 24px "Source Sans 3", "Segoe UI", system-ui, sans-serif;
}
.kk-frame a, .kk-frame summary { padding: 4px 0; color: #4b3b9e; cursor: pointer; }
.kk-frame > a:first-child { color: #1b211e; font-weight: 600; text-decoration: none; }
.kk-frame details { flex: 1; }
.kk-frame ol {
  position: absolute;
  top: 100%;
  left: 16px;
  max-height: calc(100vh - 80px);
  max-width: calc(100vw - 32px);
  margin: 0;
  padding: 12px 16px 12px 40px;
  overflow-y: auto;
  border: 1px solid #7e867f;
  background: #ffffff;
}
`;
