import { all } from '../reading/fields.ts';
import { TERMS } from '../reading/things.ts';

export const ALL_TERMS = all(TERMS, 'MATCH (m:Term) WHERE m:KtoKogo');
