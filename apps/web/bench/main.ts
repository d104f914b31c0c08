/** `npm run bench:web`: what the pages cost in a browser, beside a plain page of Cytoscape with the same network. */
import { loadavg } from 'node:os';
import { type Goal, machine, median, quantile, tellGoal, untilIdle } from '@kto-kogo/bench';
import { chromium } from '@playwright/test';
import { javascriptOf } from './bytes.ts';
import { clickPeople, panAbout, STEPS, zoomAbout } from './gestures.ts';
import { memoryOfPlaying } from './memory.ts';
import { closePage, meterOf, openPage, readCounted, untilStill } from './open-page.ts';
import { servePlain } from './plain-page.ts';

const ROUNDS = 3;
const PEOPLE = 10;
/** Figures from which on more time is granted. */
const LARGE = 5_000;
const base = process.env.KTO_KOGO_URL ?? 'http://localhost:3000';
const product = process.env.KTO_KOGO_PID;
const OPENING = `${base}/explore`;
const EVERYTHING = `${base}/explore?level=all&kinds=all`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const load = () =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);
const only = process.argv.slice(2);
const isAsked = (part: string) => only.length === 0 || only.includes(part);

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  say(`${machine()}, Chromium ${browser.version()}
`);
  // After its start the product opens pages by itself.
  if (product !== undefined) await untilIdle(Number(product));
  // The server answers from its memory, and the browser's own programs are in that of the machine.
  for (const url of [OPENING, EVERYTHING]) await closePage(await openPage(browser, url));
  if (isAsked('opening')) await measureOpenings();
  if (isAsked('moving')) await measureMoves();
  if (isAsked('choosing')) await measureChoices();
  if (isAsked('bytes')) await measureBytes();
  if (isAsked('memory')) {
    const [before = 0, middle = 0, after = 0] = await memoryOfPlaying(browser, base);
    say(
      `\nHeap over 200 expansions and undos: ${before.toFixed(1)} MB before, ${middle.toFixed(1)} after 100, ${after.toFixed(1)} after 200`,
    );
  }
  say(`\nLoad at the end: ${load()}`);
} finally {
  await browser.close();
}

/** The product and the plain page by turns, so that what else the machine does falls on both. */
async function measureOpenings() {
  const goals: Goal[] = [];
  const figures = await figuresOfRecord();
  const most = figures < LARGE ? 1_000 : 2_000;
  say('| network | first paint ms | last paint ms | × plain | longest task ms | layout shift |');
  say('| --- | --- | --- | --- | --- | --- |');
  for (const [name, url] of [
    ['opening', OPENING],
    ['everything', EVERYTHING],
  ] as const) {
    const seen = await openPage(browser, url);
    await untilStill(seen);
    const plain = await servePlain(seen);
    await closePage(seen);
    const rounds: { first: number; last: number; longest: number; shift: number; plain: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await openPage(browser, url);
      const { first, last } = await untilStill(page);
      const { longest } = await readCounted(page);
      const shift = await page.evaluate(() => window.observed.shift);
      await closePage(page);
      const other = await openPage(browser, plain.url);
      rounds.push({ first, last, longest, shift, plain: (await untilStill(other)).first });
      await closePage(other);
    }
    plain.server.close();
    const of = (key: keyof (typeof rounds)[number]) => median(rounds.map((each) => each[key]));
    say(
      `| ${name} | ${ms(of('first'))} | ${ms(of('last'))} | ${(of('first') / of('plain')).toFixed(2)} | ${ms(of('longest'))} | ${of('shift').toFixed(3)} |`,
    );
    goals.push({
      what: `the explorer, ${name}, of ${figures.toLocaleString('en-GB')} figures, first paint`,
      measured: of('first'),
      unit: 'ms',
      most,
    });
  }
  goals.forEach(tellGoal);
}

async function figuresOfRecord(): Promise<number> {
  const response = await fetch(`${base}/graphql?query={figures(first:1){totalCount}}`);
  const { data } = (await response.json()) as { data: { figures: { totalCount: number } } };
  return data.figures.totalCount;
}

async function measureMoves() {
  const page = await openPage(browser, EVERYTHING);
  await untilStill(page);
  const plain = await servePlain(page);
  const other = await openPage(browser, plain.url);
  await untilStill(other);
  const counts = await page.evaluate(() => ({
    names: window.observed.cy?.nodes('.shown').length,
    ties: window.observed.cy?.edges().length,
  }));
  say(`\n${counts.names} names, ${counts.ties} lines drawn; frames in ms\n`);
  say(
    '| moving everything | p50 | p95 | longest task | processor a step | plain p50 | plain p95 | plain processor a step |',
  );
  say('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const [meter, otherMeter] = [await meterOf(page), await meterOf(other)];
  for (const [name, move] of [
    ['pan', panAbout],
    ['zoom', zoomAbout],
  ] as const) {
    const mine: number[] = [];
    const theirs: number[] = [];
    let [longest, spent, otherSpent] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const moved = await move(page, meter);
      mine.push(...moved.frames);
      longest = Math.max(longest, moved.longest);
      spent += moved.spent / ROUNDS / STEPS;
      const plainly = await move(other, otherMeter);
      theirs.push(...plainly.frames);
      otherSpent += plainly.spent / ROUNDS / STEPS;
    }
    const cells = [
      ...[median(mine), quantile(mine, 0.95), longest, spent],
      ...[median(theirs), quantile(theirs, 0.95), otherSpent],
    ];
    say(`| ${name} | ${cells.map(ms).join(' | ')} |`);
  }
  plain.server.close();
  await closePage(page);
  await closePage(other);
}

async function measureChoices() {
  say('\n| a click to the dossier, with its one marked | p50 ms | p95 ms | longest task ms |');
  say('| --- | --- | --- | --- |');
  for (const [name, url] of [
    ['opening', OPENING],
    ['everything', EVERYTHING],
  ] as const) {
    const page = await openPage(browser, url);
    await untilStill(page);
    const times = await clickPeople(page, PEOPLE);
    const { longest } = await readCounted(page);
    say(`| ${name} | ${ms(median(times))} | ${ms(quantile(times, 0.95))} | ${ms(longest)} |`);
    await closePage(page);
  }
}

async function measureBytes() {
  say('\n| JavaScript | brotli kB | sent kB |\n| --- | --- | --- |');
  for (const path of ['/explore', '/', '/figures/yezhov', '/trials/generals-trial']) {
    const { brotli, sent } = await javascriptOf(`${base}${path}`);
    say(`| ${path} | ${brotli.toFixed(0)} | ${sent.toFixed(0)} |`);
  }
}
