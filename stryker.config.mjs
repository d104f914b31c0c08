/**
 * `npm run mutate`: puts small faults into the code and counts which of them the unit tests notice. Takes long, and is no
 * part of `npm test`. Run in the folder of a workspace; each says in its script which files are changed.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/report.html' },
  jsonReporter: { fileName: '.stryker/report.json' },
  tempDirName: '.stryker-tmp',
  // A string in a message or in Cypher can be worded in many ways; a test for each would only repeat it.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  allowEmpty: false,
  disableTypeChecks: true,
};
