import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { RecordFacts } from '../record/record.repository.ts';
import type { RecordVersion } from '../record/record-version.ts';
import { examplesOf } from './graphiql-examples.ts';
import { FRAME_CSS, frameHtml } from './graphiql-frame.ts';

const POLICY = [
  "default-src 'self'",
  "script-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  'worker-src blob:',
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** In the bundle of GraphiQL, comments and names of modules tell where they stood when it was built. */
const PATH_COMMENT = /\/\/ (?:\.\.\/)*node_modules\/[^\\\n]*/g;
const PATH_OF_MODULE = /(?:\.\.\/)*node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?/g;

type Texts = RecordFacts['subject']['texts'];
type Explorer = { page: string; files: File[] };
type File = { name: string; type: 'js' | 'css'; text: string };

/** Serves GraphiQL to browsers, without any script, style or font of another host. */
export function graphiql(recordVersion: RecordVersion): Router {
  let rendered: { texts: Texts; explorer: Promise<Explorer> } | undefined;
  const explorer = async () => {
    // While the record does not answer, the manual is served all the same.
    const texts = await recordVersion().then(
      ({ facts }) => facts.subject.texts,
      () => rendered?.texts ?? null,
    );
    if (rendered?.texts !== texts) rendered = { texts, explorer: render(examplesOf({ texts })) };
    return rendered.explorer;
  };
  const router = Router();
  router.get('/', async (request, response, done) => {
    if (request.accepts(['application/json', 'text/html']) !== 'text/html') return done();
    response.vary('Accept');
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('cache-control', 'no-cache');
    response.type('html').send((await explorer()).page);
  });
  router.get('/graphiql.:hash.:type', async ({ path }, response, done) => {
    const file = (await explorer()).files.find(({ name }) => path === `/${name}`);
    if (file === undefined) return done();
    // Its name changes with its content.
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.type(file.type).send(file.text);
  });
  return router;
}

/**
 * Nine megabytes of source, read only on the first request. Style and script are taken out of the page, so that a browser loads
 * them once.
 */
async function render(examples: ReturnType<typeof examplesOf>): Promise<Explorer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = { title: 'Kto-Kogo: the API', defaultQuery: examples[0].query, favicon: '/icon.svg' };
  const [head, css, withScript] = split(renderGraphiQL(options), '<style>', '</style>');
  const [body, script, end] = split(withScript, '<script>', '</script>');
  const style = toFile('css', css + FRAME_CSS);
  const code = toFile('js', script.replaceAll(PATH_COMMENT, '').replaceAll(PATH_OF_MODULE, ''));
  const links = [
    `<link rel="stylesheet" href="/graphql/${style.name}">`,
    `<script src="/graphql/${code.name}"></script>`,
  ];
  const [before, root, after] = split(body, '<div id="root">', '</div>');
  const framed = `${before}${frameHtml(examples)}<div id="root">${root}</div>${after}`;
  return { page: head + links[0] + framed + links[1] + end, files: [style, code] };
}

/** What stands before, between and after the first `open` and the last `close`. */
function split(text: string, open: string, close: string): [string, string, string] {
  const from = text.indexOf(open);
  const to = text.lastIndexOf(close);
  if (from < 0 || to < from) throw new Error(`GraphiQL's page has no ${open}.`);
  return [text.slice(0, from), text.slice(from + open.length, to), text.slice(to + close.length)];
}

function toFile(type: File['type'], text: string): File {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return { name: `graphiql.${hash}.${type}`, type, text };
}
