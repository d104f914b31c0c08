import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { RecordState, RecordWatch } from '../record/record-version.ts';
import { peekBody } from './peek-body.ts';
import { requestId } from './request-id.ts';

const MAX_BYTES = 128 * 1024 * 1024;
/** Shorter than what a stream buffers. A longer one is rarely sent twice. */
const BODY_MAX_BYTES = 16 * 1024;
/** What is shorter is sent as it is: as `compression` does. */
const COMPRESSED_MIN_BYTES = 1_024;

/** Sent again with each response, and not by whoever writes it. */
const OF_ONE_RESPONSE = ['x-request-id', 'connection'];

type Known = {
  headers: OutgoingHttpHeaders;
  /** By encoding; one that is being made is not there yet. */
  bodies: Map<string, Buffer | null>;
  plain: Buffer;
  generation: number;
  version: string;
};

export type KnownRequests = {
  /** Answers a request whose very bytes were answered before, and passes all others on as they came. */
  answer: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Keeps the answer to a request that was passed on; to be called before it is sent. */
  keep(request: IncomingMessage, response: ServerResponse, record: RecordState, text: string): void;
};

/**
 * Keeps answers of the record by the bytes of the requests. Nothing of a request is parsed, logged or counted, so that it costs little more
 * than to send what is kept; what tells answers apart is all in the bytes. Other requests for the same are found by `cached-responses.ts`.
 *
 * @param isWanted false while each request shall be logged
 */
export function createKnownRequests(
  record: Pick<RecordWatch, 'seen'>,
  isWanted: () => boolean,
): KnownRequests {
  const known = new LRUCache<string, Known>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ plain }, key) => 2 * plain.length + key.length + 1_000,
  });
  const keys = new WeakMap<IncomingMessage, string>();

  /** @returns null where it is not known, or not by the record of now */
  function find(key: string): Known | null {
    const entry = known.get(key);
    const now = record.seen();
    if (entry === undefined || now === null || now.failure !== null || now.since !== null) return null;
    return entry.generation === now.generation && entry.version === now.version ? entry : null;
  }

  function look(request: IncomingMessage, response: ServerResponse, key: string, next: () => void): void {
    keys.set(request, key);
    const entry = find(key);
    if (entry === null || !send(request, response, entry)) next();
  }

  return {
    answer(request, response, next) {
      const head = isWanted() ? headOf(request) : null;
      if (head === null) return next();
      const length = Number(request.headers['content-length'] ?? 0);
      if (length === 0) return look(request, response, head, next);
      peekBody(request, length, (body) =>
        look(request, response, `${head}\n${body.toString('latin1')}`, next),
      );
    },
    keep(request, response, { generation, version, since }, text) {
      const key = keys.get(request);
      // Its headers would go on saying that the record was not checked.
      if (key === undefined || since !== null || find(key) !== null) return;
      const headers = { ...response.getHeaders() };
      for (const name of OF_ONE_RESPONSE) delete headers[name];
      known.set(key, { headers, bodies: new Map(), plain: Buffer.from(text), generation, version });
    },
  };
}

/** What tells a request apart from others beside its body; null for one that is not to be answered by its bytes alone. */
function headOf({ method, url, headers }: IncomingMessage): string | null {
  if (method !== 'POST' && method !== 'GET') return null;
  if (url !== '/graphql' && !url?.startsWith('/graphql?')) return null;
  const { 'content-length': length = '0', 'content-type': type = '', accept = '' } = headers;
  if (!(Number(length) <= BODY_MAX_BYTES)) return null;
  const others = ['if-none-match', 'content-encoding', 'transfer-encoding', 'expect'];
  if (others.some((name) => headers[name] !== undefined)) return null;
  return `${method} ${url}\n${type}\n${accept}`;
}

/** @returns false where it is still to be compressed */
function send(request: IncomingMessage, response: ServerResponse, entry: Known): boolean {
  const encoding = entry.plain.length < COMPRESSED_MIN_BYTES ? 'identity' : encodingOf(request);
  const body = encoding === 'identity' ? entry.plain : entry.bodies.get(encoding);
  if (body === undefined) compress(entry, encoding);
  if (body === undefined || body === null) return false;
  for (const name in entry.headers) response.setHeader(name, entry.headers[name] ?? '');
  response.setHeader('x-request-id', requestId(request));
  response.setHeader('content-length', body.length);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.end(body);
  request.resume();
  return true;
}

function encodingOf(request: IncomingMessage): string {
  const accepted = new Negotiator(request).encodings(['br', 'gzip']);
  return accepted.includes('br') ? 'br' : (accepted[0] ?? 'identity');
}

const brotli = promisify(brotliCompress);
const compressors: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

function compress({ bodies, plain }: Known, encoding: string): void {
  bodies.set(encoding, null);
  compressors[encoding]?.(plain).then(
    (body) => bodies.set(encoding, body),
    () => {},
  );
}
