'use client';
import { ArrowLeft, ArrowRight, MonitorOff, QrCode, Users, ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import styles from './desk.module.css';
import { type Act, LARGER_MAX, type Shown } from './shown.ts';

type Props = {
  shown: Shown;
  steps: number;
  onAct: (act: Act) => void;
  /** Whether another desk steers. */
  isOther: boolean;
  /** Of the class that follows; null where none does. */
  ofClass: {
    isWaiting: boolean;
    isCodeShown: boolean;
    onShowCode: (isShown: boolean) => void;
    onCallBack: () => void;
  } | null;
};

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function DeskActs({ shown, steps, onAct, isOther, ofClass }: Props) {
  const isLast = shown.step === steps - 1 && ofClass?.isWaiting !== true;
  return (
    <div role="toolbar" aria-label="Presenting" className={styles.foot}>
      <Button aria-pressed={shown.isBlank} aria-disabled={isOther} onClick={() => onAct({ does: 'blank' })}>
        <MonitorOff {...ICON} />
        Blank <KeyCap>B</KeyCap>
      </Button>
      <Button
        aria-disabled={isOther || shown.larger === LARGER_MAX}
        onClick={() => onAct({ does: 'larger' })}
      >
        <ZoomIn {...ICON} />
        Larger <KeyCap>+</KeyCap>
      </Button>
      <Button aria-disabled={isOther || shown.larger === 0} onClick={() => onAct({ does: 'smaller' })}>
        <ZoomOut {...ICON} />
        Smaller <KeyCap>-</KeyCap>
      </Button>
      {ofClass !== null && (
        <>
          <Button onClick={ofClass.onCallBack}>
            <Users {...ICON} />
            Call everyone back
          </Button>
          <Button aria-pressed={ofClass.isCodeShown} onClick={() => ofClass.onShowCode(!ofClass.isCodeShown)}>
            <QrCode {...ICON} />
            Show the code
          </Button>
        </>
      )}
      <span className={styles.between} />
      <Button aria-disabled={isOther || shown.step === 0} onClick={() => onAct({ does: 'back' })}>
        <ArrowLeft {...ICON} />
        Back <KeyCap>←</KeyCap>
      </Button>
      <Button isPrimary aria-disabled={isOther || isLast} onClick={() => onAct({ does: 'next' })}>
        {ofClass?.isWaiting ? 'Begin' : 'Next step'} <KeyCap>→</KeyCap>
        <ArrowRight {...ICON} />
      </Button>
    </div>
  );
}
