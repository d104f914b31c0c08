import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/**
 * The least that draws the same: Cytoscape with the same nodes and edges at the same places, with names, and nothing else. What it takes
 * is what the library takes.
 *
 * @param page shows the network to be drawn again
 */
export async function servePlain(page: Page): Promise<{ url: string; server: Server }> {
  const elements = await page.evaluate(() => [
    ...(window.observed.cy?.nodes('.shown').map((node) => ({
      data: { id: node.id(), label: node.data('label') },
      position: { ...node.position() },
    })) ?? []),
    ...(window.observed.cy?.edges(':visible').map((edge) => ({
      data: { id: edge.id(), source: edge.data('source'), target: edge.data('target') },
    })) ?? []),
  ]);
  const library = await readFile(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'));
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/javascript');
    if (request.url === '/cytoscape.js') response.end(library);
    else response.end(request.url === '/' ? documentOf(elements) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

function documentOf(elements: readonly object[]): string {
  return `<!doctype html><meta charset="utf-8"><title>Plain</title>
<style>body { margin: 0 } #network { height: 100vh; width: 100vw }</style>
<div id="network"></div><script src="/cytoscape.js"></script>
<script>
cytoscape({
  container: document.getElementById('network'),
  elements: ${JSON.stringify(elements)},
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(label)', width: 12, height: 12, 'font-size': 12 } },
    { selector: 'edge', style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
}).fit();
</script>`;
}
