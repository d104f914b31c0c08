import { CitationLine } from '../../record/sources/citation-line.tsx';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { getViewProblems } from '../stage/get-view-problems.ts';
import { ViewProblemsNote } from '../step/view-problems-note.tsx';
import { markdown } from '../text/markdown.tsx';
import { Told } from '../text/told.tsx';
import { PaperFigure } from './paper-figure.tsx';
import { Sheet } from './sheet.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import type { SheetInput } from './sheet-input.ts';
import { ShownOnPaper } from './shown-on-paper.tsx';
import styles from './step-sheets.module.css';

/** A sheet for each step: what is drawn, what is said of it, who is in it and where that can be checked. */
export async function StepSheets({ lesson, terms, site, version }: SheetInput) {
  const linkTerms = termLinker(terms);
  const { steps } = lesson;
  const problems = await Promise.all(steps.map(({ view }) => getViewProblems(view)));
  const running = linkTerms(lesson.title);
  return steps.map((step, index) => (
    <Sheet
      key={step.id}
      running={index === 0 ? running : lesson.title}
      isFirst={index === 0}
      words={`Step ${index + 1} of ${steps.length}`}
      foot={<SheetFoot lesson={lesson} site={site} version={version} />}
    >
      <h2 className={styles.title}>
        {index + 1}. {step.title}
      </h2>
      <PaperFigure view={step.view} title={step.title} site={site} />
      <ViewProblemsNote problems={problems[index] ?? []} />
      <Told text={markdown(step.caption, { linkText: linkTerms })} className={styles.caption} />
      <ShownOnPaper shows={step.shows} />
      {step.citations.length > 0 && (
        <div className={styles.sources}>
          {step.citations.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </div>
      )}
    </Sheet>
  ));
}
