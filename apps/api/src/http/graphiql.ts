import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const FIRST_QUERY = `# Who followed whom at the head of the NKVD?
{
  office(id: "nkvd-ussr") {
    name
    replacements {
      statement
      date
      standing
    }
  }
}
`;

/** Serves GraphiQL to browsers, without any script, style or font of another host. */
export function graphiql(): RequestHandler {
  let page: Promise<string> | undefined;
  return async (request, response, done) => {
    if (request.method !== 'GET' || request.accepts(['application/json', 'text/html']) !== 'text/html')
      return done();
    page ??= render();
    send(response, await page);
  };
}

/** Nine megabytes of source: read only on the first request. */
async function render(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ title: 'Kto-Kogo: the API', defaultQuery: FIRST_QUERY, favicon: '/icon.svg' });
}

function send(response: Response, page: string): void {
  const nonce = randomBytes(16).toString('base64');
  response.setHeader(
    'content-security-policy',
    [
      "default-src 'self'",
      `script-src 'nonce-${nonce}' blob:`,
      "style-src 'self' 'unsafe-inline'",
      'worker-src blob:',
      "img-src 'self' data:",
      "font-src 'self' data:",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
  );
  response.type('html').send(page.replace('<script>', `<script nonce="${nonce}">`));
}
