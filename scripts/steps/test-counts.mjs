import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, failures: string[] }} Counts `failures` are the failed tests' names with what went wrong */

/** @param {string} file vitest's JSON report @returns {Counts} */
export function countVitest(file) {
  const report = read(file);
  const failures = (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [failure(name, message)];
    return failed.map((test) => failure(`${name} › ${test.fullName}`, test.failureMessages.join('\n')));
  });
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, failures };
}

/** @param {string} file Playwright's JSON report @returns {Counts} */
export function countPlaywright(file) {
  const report = read(file);
  const stats = report?.stats;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  return { passed: stats?.expected ?? 0, failed, failures: (report?.suites ?? []).flatMap(failuresOf) };
}

/** A suite of Playwright's holds tests (`specs`) and further suites. */
function failuresOf({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return failure(`${file}:${line} › ${title}`, errors.map(({ message }) => message).join('\n'));
    });
  return [...own, ...suites.flatMap(failuresOf)];
}

const LINES_MAX = 20;

function failure(name, message) {
  const lines = stripVTControlCharacters(message).trim().split('\n');
  return [`✗ ${name}`, ...lines.slice(0, LINES_MAX).map((line) => `    ${line}`)].join('\n');
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
