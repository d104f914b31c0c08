import { RequestError } from './request-error.ts';

/** Of what asked for more than is searched for one request; what our pages ask is not wrong otherwise. */
const TOO_MUCH = 'BAD_USER_INPUT';

/** An answer, or null where it took too long or would be too much: for what a page can do without, or says so of. @throws RequestError for any other reason */
export async function orNoneInTime<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RequestError && error.code === TOO_MUCH) return null;
    throw error;
  }
}
