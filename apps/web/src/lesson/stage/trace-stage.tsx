import type { TracePageQuestion } from '@kto-kogo/address';
import { toTieTraits } from '../../record/claim/to-tie-traits.ts';
import { getSubject } from '../../record/subject/get-subject.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { chainSentences } from '../../trace/chain/chain-sentences.tsx';
import { getTraceView } from '../../trace/get-trace-view.ts';
import { layLives } from '../../trace/lives/lay-lives.ts';
import { LivesDrawing } from '../../trace/lives/lives-drawing.tsx';
import styles from './stage.module.css';
import { leastScaleFor, type Stage, type Surface } from './stage.ts';

/** As the style sheet of the lives says. */
const NAME_PX = 14;

/** A chain against the lives of those on it, in sentences where none of its ties is dated. Null where none is asked for. @throws RequestError */
export async function traceStage(asked: TracePageQuestion, surface: Surface): Promise<Stage | null> {
  const { view } = await getTraceView(asked);
  const chain = view.state === 'chain' ? view.chain : view.state === 'all' ? view.chains[0] : undefined;
  if (chain === undefined) {
    // That there is none is an answer.
    if (view.state !== 'none') return null;
    const said = <p className={styles.said}>{view.title}.</p>;
    const ends = view.ends.map(({ id }) => id);
    return { name: view.title, drawing: said, leastScale: 1, key: null, shown: ends, people: 0, ties: 0 };
  }
  const on = [...chain.steps.slice(0, 1).map(({ from }) => from), ...chain.steps.map(({ to }) => to)];
  const lives = layLives(chain.steps, chain.possible, (await getSubject()).years);
  const sentences = chainSentences(chain, termLinker([]));
  return {
    name: view.title,
    drawing:
      lives === null ? (
        sentences
      ) : (
        <div className={styles.lives}>
          <LivesDrawing lives={lives} traits={chain.steps.map(({ tie }) => toTieTraits(tie))} />
        </div>
      ),
    leastScale: leastScaleFor(chain.steps.length + 1, NAME_PX),
    // A class reads them from the projector's drawing, which numbers them.
    key: lives === null || surface === 'projector' ? null : sentences,
    shown: on.map(({ id }) => id),
    people: on.filter(({ __typename }) => __typename === 'Figure').length,
    ties: chain.steps.length,
  };
}
