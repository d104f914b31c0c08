'use client';
import { Camera } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { IconButton } from '../../ui/icon-button.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { askToAdd } from './asked-to-add.ts';
import { isStagePath } from './stage-paths.ts';
import { setTray } from './tray.ts';

/** In the header of every page that draws something: puts it into the lesson that is being made. */
export function AddToLesson({ className }: { className?: string | undefined }) {
  const isBrowser = useIsBrowser();
  const isStage = isStagePath(usePathname());
  if (!isBrowser || !isStage) return null;
  const add = () => {
    setTray({ isOpen: true });
    askToAdd();
  };
  return (
    <IconButton name="Add to a lesson" className={className} onClick={add}>
      <Camera size={18} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}
