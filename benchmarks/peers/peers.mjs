// Decides the plain city with rule engines for Node, compares every answer with ours, and only then takes the time.
//
//   node peers.mjs CITY_JSON RESULTS_FOLDER COMMAND…
//
// COMMAND prints the nanoseconds our engine takes just now; it is run before, between and after the peers.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { jsonRulesArrangements } from './json-rules-engine.mjs';
import { zenArrangements } from './zen.mjs';

const slowPass = 1500; // ms: what takes longer is timed on a sample of the firms
const samplePass = 400; // ms
const [, , cityFile, results, ...command] = process.argv;
if (command.length === 0) {
  console.error('usage: node peers.mjs CITY_JSON RESULTS_FOLDER COMMAND…');
  process.exit(2);
}

const city = JSON.parse(readFileSync(cityFile, 'utf8'));
const everyFirm = city.firms.map((_, i) => i);
const versionOf = name => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
const peers = [
  { name: '@gorules/zen-engine', bar: 6_000, arrangements: zenArrangements(city) },
  { name: 'json-rules-engine', bar: 50_000, arrangements: jsonRulesArrangements(city) },
];

const classes = new Uint8Array(3 * city.firms.length);
const milligrams = new Float64Array(12 * city.firms.length);
const grams = Float64Array.from(city.firms.flatMap(firm => firm.grams));

function write(firm, level, value, share) {
  const at = 3 * firm + level;
  classes[at] = value;
  for (let pollutant = 0; pollutant < 4; pollutant++) {
    milligrams[4 * at + pollutant] = grams[4 * firm + pollutant] * share;
  }
}

/** Milliseconds of one pass. */
async function pass(arrangement, firms) {
  const start = process.hrtime.bigint();
  await arrangement.decide(firms, write);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = values => values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)];

async function medianPass(arrangement, rounds) {
  const factor = city.firms.length / arrangement.sample.length;
  const times = [];
  for (let i = 0; i < rounds; i++) times.push(factor * (await pass(arrangement, arrangement.sample)));
  return median(times);
}

/** Every class and every milligram of every firm and level, against ours. */
function compare(peer, arrangement) {
  const differences = [];
  city.answers.classes.forEach((value, i) => value === classes[i] || differences.push(`firm ${Math.trunc(i / 3)}, level ${city.levels[i % 3]}: class ${classes[i]}, ours ${value}`));
  city.answers.milligrams.forEach((value, i) => value === milligrams[i] || differences.push(`firm ${Math.trunc(i / 12)}, level ${city.levels[Math.trunc(i / 4) % 3]}, pollutant ${i % 4}: ${milligrams[i]} mg, ours ${value}`));
  if (differences.length > 0) {
    console.error(`${peer.name}, ${arrangement.name}: ${differences.length} differences from our engine, such as`);
    differences.slice(0, 5).forEach(line => console.error(`  ${line}`));
    process.exit(1);
  }
}

const fastest = (peer, isRewritten) => peer.arrangements
  .filter(arrangement => arrangement.isRewritten === isRewritten)
  .toSorted((a, b) => a.milliseconds - b.milliseconds);

const timesSlower = (peer, arrangement) => (arrangement.milliseconds * 1e6) / peer.ours;

const ours = () => Number(execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).trim());

for (const peer of peers) {
  for (const arrangement of peer.arrangements) {
    classes.fill(0);
    milligrams.fill(-1);
    const first = await pass(arrangement, everyFirm);
    compare(peer, arrangement);
    const stride = first > slowPass ? Math.ceil(first / samplePass) : 1;
    arrangement.sample = everyFirm.filter(firm => firm % stride === 0);
  }
  console.log(`${peer.name}: ${peer.arrangements.length} arrangements, each the same as ours in class and reduction for ${city.firms.length} firms × ${city.levels.length} levels`);
}

let before = ours();
for (const peer of peers) {
  for (const arrangement of peer.arrangements) arrangement.milliseconds = await medianPass(arrangement, 5);
  // Those that look best of either kind are timed again at length, so that no lucky round decides.
  for (const isRewritten of [false, true]) {
    for (const arrangement of fastest(peer, isRewritten).slice(0, 2)) {
      arrangement.milliseconds = await medianPass(arrangement, 15);
    }
  }
  peer.bestAsExported = fastest(peer, false)[0];
  peer.best = [peer.bestAsExported, fastest(peer, true)[0]].reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
  const after = ours();
  peer.ours = Math.max(before, after);
  before = after;
}

const number = (value, digits = 0) => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const verdict = (peer, arrangement) =>
  `${number(timesSlower(peer, arrangement))} × (${timesSlower(peer, arrangement) >= peer.bar ? 'reached' : 'missed'})`;
const lines = [
  '| peer | our rules | arrangement | median | times slower than ours |',
  '|---|---|---|---:|---:|',
  ...peers.flatMap(peer => peer.arrangements.map(arrangement => {
    const mark = arrangement === peer.best || arrangement === peer.bestAsExported ? '**' : '';
    const sampled = arrangement.sample.length < city.firms.length ? ` (timed on ${arrangement.sample.length} firms)` : '';
    return `| ${peer.name} ${versionOf(peer.name)} | ${arrangement.isRewritten ? 'rewritten' : 'one for one'} | ${mark}${arrangement.name}${mark}${sampled} | ${number(arrangement.milliseconds, 1)} ms | ${mark}${number(timesSlower(peer, arrangement))} ×${mark} |`;
  })),
  '',
  '| peer | bar | ours | best of all arrangements | best with our rules one for one |',
  '|---|---:|---:|---:|---:|',
  ...peers.map(peer => `| ${peer.name} | ${number(peer.bar)} × | ${number(peer.ours / 1000, 1)} µs | ${verdict(peer, peer.best)} | ${verdict(peer, peer.bestAsExported)} |`),
  '',
  'One for one: each of our rules is a row, a branch or a rule of the peer, asked in two stages, within its industry. Rewritten: our export merges both stages into one list for each industry and folds the level away, so that the peer is handed work of our compiler.',
  '',
  `${number(city.firms.length)} plain firms × ${city.levels.length} levels, law of ${city.day}; classes and reductions compared first, no difference. Ours: one thread, the slower of two medians taken just before and just after the peer. zen works on all threads it likes. Node ${process.version}, ${cpus().length} × ${cpus()[0].model}.`,
];
writeFileSync(join(results, 'peers.md'), `${lines.join('\n')}\n`);
writeFileSync(join(results, 'peers.json'), `${JSON.stringify({
  day: city.day,
  rules: city.rules,
  firms: city.firms.length,
  levels: city.levels.length,
  node: process.version,
  processor: cpus()[0].model,
  threads: cpus().length,
  peers: peers.map(peer => ({
    peer: peer.name,
    version: versionOf(peer.name),
    bar: peer.bar,
    oursNanoseconds: peer.ours,
    timesSlower: Math.round(timesSlower(peer, peer.best)),
    timesSlowerOneForOne: Math.round(timesSlower(peer, peer.bestAsExported)),
    arrangements: peer.arrangements.map(({ name, isRewritten, milliseconds, sample }) => ({ name, isRewritten, milliseconds, timedFirms: sample.length })),
  })),
}, null, 2)}\n`);
console.log(lines.join('\n'));
process.exit(0);
