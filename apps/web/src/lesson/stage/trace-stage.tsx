import type { TracePageQuestion } from '@kto-kogo/address';
import { toTieTraits } from '../../record/claim/to-tie-traits.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { chainSentences } from '../../trace/chain/chain-sentences.tsx';
import { getTraceView } from '../../trace/get-trace-view.ts';
import { layLives } from '../../trace/lives/lay-lives.ts';
import { LivesDrawing } from '../../trace/lives/lives-drawing.tsx';
import styles from './stage.module.css';
import type { Stage, Surface } from './stage.ts';

/** A chain against the lives of those on it, in sentences where none of its ties is dated. Null where there is none. @throws RequestError */
export async function traceStage(asked: TracePageQuestion, surface: Surface): Promise<Stage | null> {
  const { view } = await getTraceView(asked);
  const chain = view.state === 'chain' ? view.chain : view.state === 'all' ? view.chains[0] : undefined;
  if (chain === undefined) return null;
  const lives = layLives(chain.steps, chain.possible);
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
    // A class reads them from the projector's drawing, which numbers them.
    key: lives === null || surface === 'projector' ? null : sentences,
  };
}
