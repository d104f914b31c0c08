import { checkFiles } from '../check/check-files.ts';
import { deriveRecord } from '../derive/derive-record.ts';
import { type Finding, formatFinding } from '../files/finding.ts';
import { type FileText, parseFiles } from '../files/parse-files.ts';

/** The files of a valid record with one entry of each kind. */
const SMALL: Readonly<Record<string, string>> = {
  'record.yaml': `title: a small record
name: a small town
dates: { from: 1840, to: 2030 }
told: { from: 1917, to: 1991 }
height: { from: 1936-09, to: 1938-12 }
hand:
  offices: [nkvd-town]
  office: headed the office
  roles: [organiser]
`,
  'figures/anna.yaml': figure('anna', 'Anna Alpha', 'born: 1890\ndied: 1940-02-04'),
  'figures/boris.yaml': figure('boris', 'Boris Beta', 'born: 1880\ndied: 1938-03-15'),
  'figures/clara.yaml': figure('clara', 'Clara Gamma', 'born: 1900'),
  'events/plenum.yaml': `id: plenum
name: The plenum
inSentence: the plenum
date: 1937-02
repression: true
standing: documented
citations: [page-1]
participants:
  - figure: anna
    role: organiser
`,
  'trials/the-trial.yaml': `id: the-trial
name: Trial of the One
inSentence: the trial of the One
date: 1938-03-02/1938-03-13
standing: documented
citations: [page-1]
presiding: clara
prosecutor: anna
judges:
  - figure: clara
defendants:
  - figure: boris
    verdict: guilty
    outcomeDate: 1938-03-13
participants:
  - figure: boris
    role: defendant
  - figure: anna
    role: stage manager
`,
  'offices/nkvd-town.yaml': `id: nkvd-town
name: Minister
inSentence: minister
sphere: security
terms:
  - id: boris-held-nkvd-town
    figure: boris
    from: 1934-07-10
    to: 1936-09-26
    howEnded: removed
    standing: documented
    citations: [page-1]
  - id: anna-held-nkvd-town
    figure: anna
    from: 1936-09-26
    to: 1938-11-25
    standing: reported
    citations: [page-2]
`,
  'accusations/plenum.yaml': `occasion: plenum
accusations:
  - id: anna-accused-boris-1937
    accuser: anna
    accused: boris
    date: 1937-02-23
    manner: public-speech
    madeAt: plenum
    claim: said so
    coerced: no
    truth: fabricated
    standing: documented
    citations: [page-1]
`,
  'arrests/1937.yaml': `year: 1937
arrests:
  - id: boris-arrested-1937-03
    figure: boris
    date: 1937-03-28
    orderedBy: anna
    standing: documented
    citations: [page-1]
`,
  'consequences/plenum.yaml': `from: plenum
consequences:
  - to: the-trial
    how: It was decided there.
    standing: reported
    citations: [page-2]
`,
  'works/book.yaml': `id: book
title: The Book
type: book-text
tier: secondary
citations:
  - id: page-1
  - id: page-2
    read: false
`,
  'glossary/term-plenum.yaml': `id: term-plenum
name: Plenum
nativeName: пленум
aliases: [plenum, full meeting]
unlinked: [full meeting]
meaning: A meeting of a whole committee.
seeAlso: [term-tie]
citations: [page-2]
`,
  'glossary/term-tie.yaml': `id: term-tie
name: Tie
aliases: [tie]
meaning: What joins two entries.
ofTheSite: true
`,
  'theses/thesis-1.yaml': `id: thesis-1
number: 1
by: Two students
text: Everybody accused everybody.
verdict: partly
reading: Some did.
claims:
  - id: thesis-1-01
    text: Anna accused Boris
    verdict: supported
    standing: documented
    reading: So she did.
    interpretation: reading-one
    about: [anna, anna-held-nkvd-town]
    citations: [page-1]
`,
  'interpretations/readings.yaml': `id: readings
number: 1
name: The plenum
question: Who called it?
today: It is open.
interpretations:
  - id: reading-one
    name: Anna called it
    standing: mainstream
    thesis: She wished it.
    evidence: She spoke first.
    objection: Somebody has to.
    historians:
      - name: Dora Delta
        work: book
    stances:
      - about: anna
        stance: stresses
        note: She spoke first.
        by: book
        citations: [page-1]
      - about: anna-held-nkvd-town
        stance: doubts
        note: It was not her idea.
  - id: reading-two
    name: Boris called it
    standing: fringe
    fringe: true
    thesis: He wished it.
    evidence: He was there.
    objection: He spoke last.
    historians:
      - name: Dora Delta
        work: book
    stances:
      - about: boris
        stance: denies
        note: He did not fear it.
`,
  'lessons/who-spoke.yaml': `id: who-spoke
title: Who spoke
summary: A plenum, and what was said there.
level: from-15
minutes: 20
aims: [See who spoke]
steps:
  - id: who-spoke-1
    title: A speech
    view: /explore?kinds=accusation&focus=anna
    caption: Anna spoke.
    note: Ask who was silent.
    question:
      kind: choice
      text: Who spoke?
      options:
        - Boris
        - Anna
      answer: Anna
      why: She spoke first.
    shows: [anna, boris]
    citations: [page-1]
  - id: who-spoke-2
    title: The plenum
    view: /events/plenum
    caption: They met in February.
    question:
      kind: point
      text: Who is meant?
      answer: anna
      why: She is.
    shows: [anna]
    citations: [page-2]
  - id: who-spoke-3
    title: A word
    view: /trace?from=anna&to=boris
    caption: One tie.
    question:
      kind: text
      text: What follows?
      answer: Nothing, by itself.
      why: It is one tie.
    shows: [boris]
    citations: [page-1]
`,
};

/** The small record's files, with some replaced or added. */
export function smallFiles(changes: Record<string, string> = {}): FileText[] {
  return Object.entries({ ...SMALL, ...changes }).map(([file, text]) => ({ file, text }));
}

/** A file of the small record with one piece of text replaced. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = SMALL[file];
  if (text?.includes(from) !== true) throw new Error(`${file} has no "${from}".`);
  return { [file]: text.replace(from, to) };
}

export function figure(id: string, name: string, more = ''): string {
  return `id: ${id}\nname: ${name}\nrole: somebody\nstanding: reported\ncitations: [page-2]\n${more}\n`;
}

export function findingsIn(texts: FileText[]): Finding[] {
  const { files, findings } = parseFiles(texts);
  return [...findings, ...checkFiles(files)];
}

/** The findings in the small record with these files changed, as the check prints them. */
export function said(changes: Record<string, string>): string[] {
  return findingsIn(smallFiles(changes)).map(formatFinding);
}

/** The record of these files, which must be valid. */
export function recordOf(texts: FileText[]) {
  const { files, findings } = parseFiles(texts);
  const errors = [...findings, ...checkFiles(files)].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(formatFinding).join('\n'));
  return deriveRecord(files);
}
