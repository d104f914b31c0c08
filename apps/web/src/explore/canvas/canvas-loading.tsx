import styles from './canvas-loading.module.css';

/** A skeleton of the seven bands. After a second it says what is loading. */
export function CanvasLoading() {
  return (
    <div className={styles.bands} role="status">
      <p className={styles.words}>Drawing the network</p>
      {[9, 17, 10, 10, 19, 16, 9].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seven blocks that never change places
        <div key={index} className={styles.band} style={{ flexGrow: width }} />
      ))}
    </div>
  );
}
