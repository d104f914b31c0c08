'use client';
import { EyeOff } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { LateMenu } from '../menu/late-menu.tsx';
import { leftOutWords } from '../scene/left-out-words.ts';
import toolbar from './toolbar.module.css';

/** Who was hidden by name, each with a way back, and the way out of "only these". Nothing while nobody is left out. */
export function LeftOutMenu() {
  const { view } = useExplorer();
  const words = leftOutWords(view);
  if (words === null) return null;
  return (
    <LateMenu
      button={
        <Button aria-label={words}>
          <EyeOff size={15} strokeWidth={1.75} aria-hidden />
          <span className={toolbar.long}>{words}</span>
        </Button>
      }
      load={async () => (await import('./opened-left-out-menu.tsx')).OpenedLeftOutMenu}
    />
  );
}
