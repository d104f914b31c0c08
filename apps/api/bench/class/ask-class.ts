import { once } from 'node:events';
import { request } from 'node:http';

export type AskOptions = {
  token?: string;
  /** The address of this machine that asks. */
  from?: string;
  /** Cuts the line. */
  signal?: AbortSignal;
};

/** The API's no. */
export class Refusal extends Error {
  readonly code: string;
  /** In seconds. */
  readonly retryAfter: number;

  constructor({ message, extensions }: { message: string; extensions?: Record<string, unknown> }) {
    super(`${extensions?.code}: ${message}`);
    this.code = String(extensions?.code);
    this.retryAfter = Number(extensions?.retryAfter ?? 1);
  }
}

/** @throws Refusal; another error where the line is cut */
export async function askClass<Data>(
  url: string,
  query: string,
  variables: object,
  { token, from, signal }: AskOptions = {},
): Promise<Data> {
  const sent = request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(from !== undefined && { localAddress: from }),
    ...(signal !== undefined && { signal }),
  });
  sent.end(JSON.stringify({ query, variables }));
  const [response] = await once(sent, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { data, errors } = JSON.parse(Buffer.concat(parts).toString());
  if (errors !== undefined) throw new Refusal(errors[0]);
  return data;
}
