'use client';
import { exploreAddress } from '@kto-kogo/address';
import { type MouseEvent, useMemo, useRef } from 'react';
import { type Lens, lensMarks } from '../../record/interpretation/lens.ts';
import { lensLine } from '../../record/interpretation/lens-line.tsx';
import { countStances } from '../../record/interpretation/lens-words.ts';
import { useRoom } from '../../ui/use-room.ts';
import { useSteady } from '../../ui/use-steady.ts';
import { ExplorerContext, useChange, useExplorer } from '../context/explorer-context.tsx';
import { deriveScene } from '../scene/derive-scene.ts';
import { StillPicture } from '../still/still-picture.tsx';
import styles from './lenses-beside.module.css';
import { shownIn } from './shown-in.ts';

/** Where it is drawn; without JavaScript and on paper it needs a key. */
type Surface = 'screen' | 'unscripted' | 'paper';

/** Width in px of a drawing that is not measured yet. */
const USUAL_WIDTH = 560;
/** In less plates of both sides lie on one another: it is drawn so wide and made smaller. */
const LEAST_WIDTH = 384;
/** A drawing is so high for its width, and no lower than names need. */
const [HEIGHT, LEAST_HEIGHT] = [0.7, 340];

/** Two lenses side by side: the same drawing twice, each through one of them. On a narrow screen and on paper they stand beneath each other. */
export function LensesBeside({ on }: { on: Surface }) {
  const { lens } = useExplorer();
  return (
    <div className={on === 'paper' ? styles.sheets : styles.beside}>
      {lens.lenses.map((each) => (
        <ThroughOne key={each.id} lens={each} on={on} />
      ))}
    </div>
  );
}

/** The drawing through one lens. Its letter stands over it, and not at each mark. */
function ThroughOne({ lens, on }: { lens: Lens; on: Surface }) {
  const explorer = useExplorer();
  const { record, view } = explorer;
  const change = useChange();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useRoom(frame)?.width ?? USUAL_WIDTH);
  const room = { width, height: Math.max(LEAST_HEIGHT, HEIGHT * width) };
  const drawn = useSteady({ ...view, frame: null, text: '' });
  const scene = useMemo(
    () => deriveScene(record, drawn, lensMarks([{ ...lens, letter: null }])),
    [record, drawn, lens],
  );
  /** A name is a link to the view with its dossier, which opens in place. */
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const [, query] = (link.getAttribute('href') ?? '').split('?');
    change(() => exploreAddress.read(new URLSearchParams(query)).value);
  };
  return (
    <section aria-label={`Through ${lens.name}`} className={styles.one}>
      {lensLine(lens, countStances(lens, shownIn(scene, 'network')), null)}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it take the focus and the keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link clicks it */}
      <div onClick={open}>
        <div ref={frame}>
          <ExplorerContext value={{ ...explorer, scene }}>
            <StillPicture
              isOnPaper={on === 'paper'}
              room={on === 'paper' ? null : room}
              isBare={on === 'screen'}
              hrefOf={({ id }) => exploreAddress.href({ ...view, selection: { of: 'entity', id } })}
            />
          </ExplorerContext>
        </div>
      </div>
    </section>
  );
}
