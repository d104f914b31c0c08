import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Driver } from 'neo4j-driver';
import type { QuestionName } from '../questions.ts';
import { answer } from './statements.ts';

/** The driver alone, over plain HTTP: what cannot be undercut without another statement. The body is `{name, variables}`. */
export async function raw(driver: Driver): Promise<number> {
  const server = createServer(async (request: IncomingMessage, response) => {
    const { name, variables } = JSON.parse(await text(request)) as {
      name: QuestionName;
      variables: Record<string, unknown>;
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: await answer(driver, name, variables) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
