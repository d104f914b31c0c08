import {
  compareText,
  type Id,
  type PurgeRecord,
  STANDINGS,
  type Standing,
  TIE_KIND_FACTS,
  TIE_KINDS,
  TIERS,
  type Tier,
} from '@kto-kogo/domain';

/** What the entries of one kind rest on, as numbers of entries. */
export type KindReport = {
  /** In the plural: "accusations". */
  kind: string;
  total: number;
  standings: Record<Standing, number>;
  /** By the best tier among all places cited, read or not; NONE where nothing is cited. */
  tiers: Record<Tier | 'NONE', number>;
  /** Entries whose places are all in one work. */
  alone: number;
};

/** A work, and how many entries rest on it and on no other. */
export type WorkReport = { id: Id; title: string; alone: number; cited: number };

export type EvidenceReport = { kinds: KindReport[]; works: WorkReport[] };

type Entry = { standing: Standing; citations: readonly Id[] };
type Sources = Pick<PurgeRecord, 'works' | 'citations'>;
type Reported = Sources & Pick<PurgeRecord, 'entities' | 'ties' | 'arrests' | 'thesisClaims'>;

/** How well each kind of entry is known: standing, best tier, and what rests on one work alone. Pure. */
export function evidenceReport(record: Reported): EvidenceReport {
  const worksOf = workFinder(record);
  const groups = entriesByKind(record).filter(([, entries]) => entries.length > 0);
  const entries = groups.flatMap(([, each]) => each);
  return {
    kinds: groups.map(([kind, each]) => reportKind(kind, each, worksOf)),
    works: reportWorks(record, entries, worksOf),
  };
}

/** An arrest is counted once, whether or not it is known who ordered it. */
function entriesByKind({ entities, ties, arrests, thesisClaims }: Reported): [string, readonly Entry[]][] {
  const entitiesOf = (kind: string) => entities.filter((each) => each.kind === kind);
  return [
    ['figures', entitiesOf('FIGURE')],
    ['events', entitiesOf('EVENT')],
    ['trials', entitiesOf('TRIAL')],
    ['offices', entitiesOf('OFFICE')],
    ['arrests', arrests],
    ...TIE_KINDS.filter((kind) => kind !== 'ARREST').map((kind): [string, readonly Entry[]] => [
      TIE_KIND_FACTS[kind].many,
      ties.filter((tie) => tie.kind === kind),
    ]),
    ['numbers', entities.flatMap((each) => ('numbers' in each ? each.numbers : []))],
    ['claims of the notes', thesisClaims],
  ];
}

type CitedWork = { id: Id; tier: Tier };
type WorksOf = (entry: Entry) => readonly CitedWork[];

/** The works that an entry cites, each once. */
function workFinder({ works, citations }: Sources): WorksOf {
  const ofId = new Map(works.map((work) => [work.id, work]));
  const ofPlace = new Map(citations.map(({ id, work }) => [id, ofId.get(work)]));
  return (entry) => [...new Set(entry.citations.flatMap((id) => ofPlace.get(id) ?? []))];
}

function reportKind(kind: string, entries: readonly Entry[], worksOf: WorksOf): KindReport {
  const count = (does: (entry: Entry) => boolean) => entries.filter(does).length;
  const best = entries.map((entry) => bestTier(worksOf(entry)));
  return {
    kind,
    total: entries.length,
    standings: numbered(STANDINGS, (standing) => count((entry) => entry.standing === standing)),
    tiers: numbered([...TIERS, 'NONE'], (tier) => best.filter((each) => each === tier).length),
    alone: count((entry) => worksOf(entry).length === 1),
  };
}

/** Tiers stand in the order of their weight. */
function bestTier(works: readonly CitedWork[]): Tier | 'NONE' {
  return TIERS.find((tier) => works.some((work) => work.tier === tier)) ?? 'NONE';
}

function reportWorks({ works }: Sources, entries: readonly Entry[], worksOf: WorksOf): WorkReport[] {
  const [alone, cited] = [new Map<Id, number>(), new Map<Id, number>()];
  const add = (counts: Map<Id, number>, id: Id) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const entry of entries) {
    const citedWorks = worksOf(entry);
    for (const { id } of citedWorks) add(cited, id);
    const [only, ...others] = citedWorks;
    if (only !== undefined && others.length === 0) add(alone, only.id);
  }
  return works
    .map(({ id, title }) => ({ id, title, alone: alone.get(id) ?? 0, cited: cited.get(id) ?? 0 }))
    .filter((work) => work.alone > 0)
    .sort((a, b) => b.alone - a.alone || compareText(a.id, b.id));
}

function numbered<Key extends string>(keys: readonly Key[], of: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
}
