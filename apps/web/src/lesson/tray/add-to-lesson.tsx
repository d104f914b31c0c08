'use client';
import { Camera } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './add-to-lesson.module.css';
import { askToAdd } from './asked-to-add.ts';
import { setTray } from './tray.ts';
import { useIsStage } from './use-is-stage.ts';

/** In the header of every page that draws something: puts it into the lesson that is being made. From the first on, so that nothing moves. */
export function AddToLesson() {
  if (!useIsStage()) return null;
  const add = () => {
    setTray({ isOpen: true });
    askToAdd();
  };
  return (
    <IconButton name="Add to a lesson" className={styles.add} onClick={add}>
      <Camera size={18} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}
