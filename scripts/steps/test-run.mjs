import { runStep } from './run-step.mjs';

/** Runs checks and suites one after the other and counts what passed and failed. Only an abort ends it early. */
export class TestRun {
  passed = 0;
  failed = 0;
  /** What failed, to be said again at the end: thousands of lines of what passed lie between. @type {string[]} */
  failures = [];

  /** @param {string} root @param {AbortSignal} signal */
  constructor(root, signal) {
    this.root = root;
    this.signal = signal;
  }

  /** A step that passes or fails as a whole. @param {() => Promise<unknown>} step */
  async attempt(step) {
    try {
      await step();
      this.passed += 1;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failed += 1;
      this.failures.push(error.message);
      process.stderr.write(`${error.message}\n`);
    }
  }

  /** A command that passes or fails as a whole. @param {string} title @param {string[]} command */
  async check(title, command) {
    await this.attempt(() => runStep(title, command, { cwd: this.root, signal: this.signal }));
  }

  /**
   * A command that runs many tests and writes down how each went. A run that breaks without a failed test is a failure too.
   *
   * @param {string} title @param {() => import('./test-counts.mjs').Counts} count reads the command's report
   * @param {string[]} command @param {NodeJS.ProcessEnv} [env] in addition to ours
   */
  async suite(title, count, command, env = {}) {
    let broke = false;
    try {
      await runStep(title, command, {
        cwd: this.root,
        signal: this.signal,
        show: true,
        env: { ...process.env, ...env },
        // On SIGTERM Playwright would leave the product that it has started behind; it takes a while to stop it.
        endSignal: 'SIGINT',
        graceMs: 40_000,
      });
    } catch (error) {
      this.signal.throwIfAborted();
      process.stderr.write(`${error.message}\n`);
      broke = true;
    }
    const { passed, failed, failures } = count();
    this.failures.push(...failures);
    this.passed += passed;
    this.failed += broke ? Math.max(failed, 1) : failed;
    if (passed + failed === 0 && !broke) throw new Error(`${title}: no test ran.`);
  }
}
