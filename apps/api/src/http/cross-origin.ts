import cors from 'cors';

/** A day: browsers ask less often at their own discretion. */
const PREFLIGHT_MAX_AGE = 86_400;

/**
 * Lets pages of every origin ask: the record is public, and without credentials there is nothing that another's page could
 * ask in a user's name.
 */
export const crossOrigin = cors({
  origin: '*',
  methods: ['GET', 'HEAD', 'POST'],
  exposedHeaders: ['ETag', 'Retry-After', 'X-Record-Unchecked-Since', 'X-Record-Version', 'X-Request-Id'],
  maxAge: PREFLIGHT_MAX_AGE,
});
