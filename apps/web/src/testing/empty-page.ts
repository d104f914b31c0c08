import { afterAll } from 'vitest';

/** Tests in a simulated browser share its page: each file leaves it empty for the next. */
afterAll(() => document.body.replaceChildren());
