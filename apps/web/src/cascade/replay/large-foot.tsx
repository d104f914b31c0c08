import { Minimize } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { PlaybackBar } from '../../ui/playback/playback-bar.tsx';
import type { Playback } from '../../ui/playback/use-playback.ts';
import { tieDate } from './arrival-words.ts';
import styles from './large-foot.module.css';
import type { Moment } from './moment.ts';

type Props = { moment: Moment; length: number; playback: Playback; onLeave: () => void };

/** The step in one sentence, to be read from the back row. */
export function LargeFoot({ moment, length, playback, onLeave }: Props) {
  const { tie } = moment.arrival;
  return (
    <section aria-label="The step" className={styles.foot}>
      <div>
        <p className={styles.when}>
          {moment.step} of {length} · {tieDate(tie)} · {tie.words.join(', ')}
        </p>
        <p className={styles.statement}>{tie.statement}</p>
      </div>
      <div className={styles.acts}>
        <PlaybackBar playback={playback} label="Replay" step="step" isQuiet />
        <IconButton name="Leave the large view (Esc)" onClick={onLeave}>
          <Minimize size={18} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}
