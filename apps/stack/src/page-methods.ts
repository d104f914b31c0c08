import type { RequestHandler } from 'express';

const METHODS = ['GET', 'HEAD'];

/** The pages are only read: other methods are told so. */
export const pageMethods: RequestHandler = ({ method }, response, done) => {
  if (METHODS.includes(method)) return done();
  response.setHeader('allow', [...METHODS, 'OPTIONS'].join(', '));
  if (method === 'OPTIONS') response.status(204).end();
  else response.status(405).type('text').send('The pages are only read: ask with GET.\n');
};
