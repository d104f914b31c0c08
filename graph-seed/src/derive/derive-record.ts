import {
  compareText,
  type Entity,
  type Id,
  type PurgeRecord,
  type Tie,
  type TieKind,
} from '@kto-kogo/domain';
import type { RecordFiles } from '../files/parse-files.ts';
import type { Placed } from '../files/place.ts';
import { deriveSpellings } from '../spellings/spellings-of.ts';
import { versionOf } from '../version.ts';
import { deriveAccusations } from './accusations.ts';
import { deriveAliases } from './aliases.ts';
import { deriveArrestOrders, deriveArrests } from './arrests.ts';
import { deriveConsequences } from './consequences.ts';
import { deriveFigures } from './figures.ts';
import { deriveHands } from './hand.ts';
import { deriveInterpretationGroups, deriveInterpretations, deriveStances } from './interpretations.ts';
import { knownEntities } from './known.ts';
import { deriveLessons, deriveTeachings } from './lessons.ts';
import { deriveEvents, deriveTrials } from './occurrences.ts';
import { deriveOffices } from './offices.ts';
import { deriveParticipations } from './participations.ts';
import { deriveReplacements } from './replacements.ts';
import { deriveCitations, deriveWorks } from './sources.ts';
import { deriveSpheres } from './spheres.ts';
import { deriveSubject } from './subject.ts';
import { deriveTenures } from './tenures.ts';
import { deriveTerms } from './terms.ts';
import { deriveTheses, deriveThesisClaims } from './theses.ts';
import { deriveTrialRoles } from './trial-roles.ts';

/** Derives the record from checked files. Each list is sorted by id, so that the order of the files does not matter. */
export function deriveRecord(files: RecordFiles): PurgeRecord {
  const about = files.record?.value;
  if (about === undefined) throw new Error('There is no record.yaml among the files that were checked.');
  const known = knownEntities(files);
  const [figures, offices] = [values(files.figures), values(files.offices)];
  const [events, trials] = [values(files.events), values(files.trials)];
  const arrests = deriveArrests(values(files.arrests), known);
  const tiesOfKinds = {
    ACCUSATION: deriveAccusations(values(files.accusations), { events, trials }, known),
    REPLACEMENT: deriveReplacements(offices, known),
    ARREST: deriveArrestOrders(arrests),
    TRIAL_ROLE: deriveTrialRoles(trials, known),
    TENURE: deriveTenures(offices, known),
    PARTICIPATION: deriveParticipations([...events, ...trials], known),
    CONSEQUENCE: deriveConsequences(values(files.consequences), known),
  } satisfies { [K in TieKind]: Extract<Tie, { kind: K }>[] };
  const ties: Tie[] = Object.values(tiesOfKinds).flat();
  const unromanised = new Set(figures.filter(({ romanised }) => !romanised).map(({ id }) => id));
  const entities: Entity[] = [
    ...deriveFigures(figures, {
      hands: deriveHands(ties, files, about.hand),
      spheres: deriveSpheres(ties, offices),
    }),
    ...deriveEvents(events),
    ...deriveTrials(trials),
    ...deriveOffices(offices),
  ];
  const terms = deriveTerms(values(files.glossary));
  const works = values(files.works);
  const [theses, groups] = [values(files.theses), values(files.interpretations)];
  const entityIds = new Set(entities.map(({ id }) => id));
  const isEntity = (id: Id) => entityIds.has(id);
  const lessons = byId(values(files.lessons));
  const content = {
    subject: deriveSubject(about, { entities, ties }),
    entities: byId(entities),
    ties: byId(ties),
    arrests: byId(arrests),
    works: byId(deriveWorks(works)),
    citations: byId(deriveCitations(works)),
    aliases: byId(deriveAliases(values(files.aliases))),
    terms: byId(terms),
    theses: byId(deriveTheses(theses)),
    thesisClaims: byId(deriveThesisClaims(theses, ties)),
    interpretationGroups: byId(deriveInterpretationGroups(groups)),
    interpretations: byId(deriveInterpretations(groups)),
    stances: byId(deriveStances(groups, isEntity)),
    lessons: deriveLessons(lessons),
    teachings: deriveTeachings(lessons),
    spellings: deriveSpellings(entities, terms, { unromanised, foundBy: foundByOf(files) }),
  };
  return { version: versionOf(content), ...content };
}

function foundByOf({ figures, events, trials, offices, glossary }: RecordFiles): Map<Id, string[]> {
  const all = [figures, events, trials, offices, glossary].flatMap((files) =>
    files.map(({ value }) => value),
  );
  return new Map(all.map(({ id, foundBy }) => [id, foundBy]));
}

function values<T>(placed: Placed<T>[]): T[] {
  return placed.map(({ value }) => value);
}

function byId<T extends { id: string }>(items: T[]): T[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}
