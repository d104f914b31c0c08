import { fieldsOfArrests } from './arrest/arrest.fields.ts';
import { fieldsOfBetween } from './between/between.fields.ts';
import { fieldsOfCascades } from './cascade/cascade.fields.ts';
import { fieldsOfCores } from './core/core.fields.ts';
import { fieldsOfEntities } from './entity/entity.fields.ts';
import { fieldsOfFigures } from './figure/figure.fields.ts';
import { fieldsOfGlossary } from './glossary/glossary.fields.ts';
import { fieldsOfInterpretations } from './interpretation/interpretation.fields.ts';
import { fieldsOfLessons } from './lesson/lesson.fields.ts';
import { fieldsOfTeaching } from './lesson/teaching.fields.ts';
import { fieldsOfNetworks } from './network/network.fields.ts';
import { fieldsOfNodes } from './node/node.fields.ts';
import { fieldsOfOccurrences } from './occurrence/occurrence.fields.ts';
import { fieldsOfOffices } from './office/office.fields.ts';
import type { FieldsOfType } from './reading/fields.ts';
import { fieldsOfRecord } from './record/record.fields.ts';
import { fieldsOfSearch } from './search/search.fields.ts';
import { fieldsOfSources } from './source/source.fields.ts';
import { fieldsOfTheses } from './thesis/thesis.fields.ts';
import { fieldsOfTies } from './tie/tie.fields.ts';
import { fieldsOfTimeline } from './timeline/timeline.fields.ts';
import { fieldsOfTraces } from './trace/trace.fields.ts';
import { fieldsOfTrials } from './trial/trial.fields.ts';

/** One entry for each feature; their types and their fields of `Query` are merged. */
const features = [
  ...[
    fieldsOfArrests,
    fieldsOfBetween,
    fieldsOfCascades,
    fieldsOfCores,
    fieldsOfEntities,
    fieldsOfFigures,
    fieldsOfGlossary,
  ],
  ...[fieldsOfInterpretations, fieldsOfLessons, fieldsOfTeaching, fieldsOfNetworks, fieldsOfNodes],
  ...[fieldsOfOccurrences, fieldsOfOffices, fieldsOfRecord, fieldsOfSearch, fieldsOfSources, fieldsOfTheses],
  ...[fieldsOfTies, fieldsOfTimeline, fieldsOfTraces, fieldsOfTrials],
];

/** How each field of the record is read, by the types of the schema. */
export const FIELDS: Record<string, FieldsOfType> = {};
for (const feature of features)
  for (const [type, fields] of Object.entries(feature)) FIELDS[type] = { ...FIELDS[type], ...fields };
