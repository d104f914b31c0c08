import { match } from '../reading/fields.ts';
import { ARRESTS } from '../reading/things.ts';

export const ARRESTS_OF_FIGURE = match(ARRESTS, 'MATCH (n)<-[:ARREST_OF]-(m:Arrest)');
