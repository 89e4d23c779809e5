// @gorules/zen-engine: our rules as decision tables and as expressions, in several arrangements. Decisions are loaded once, contexts
// made before the clock runs. The engine's own pool of threads works on all calls that are in flight together.
import { ZenEngine, evaluateExpressionSync } from '@gorules/zen-engine';
import { fold, merged, rename } from './conditions.mjs';
import { chain, expressionNode, inARow, loop, sideBySide, table } from './jdm.mjs';

const inFlight = 768;
const places = 1000;

/**
 * Ways to put the question to zen: { name, isRewritten, decide(firms, write) }, write(firm, level, class, share).
 * Rewritten: the two stages merged by us into one list for each industry, and mostly the level folded away.
 */
export function zenArrangements(city) {
  const engine = new ZenEngine();
  const levels = city.levels;
  const industries = Object.keys(city.industries);
  const industryOf = firm => city.firms[firm].facts.industry;
  const perIndustry = make => Object.fromEntries(industries.map(id => [id, make(id)]));
  const decisions = make => perIndustry(id => engine.createDecision(make(id)));

  const rows = city.firms.map(firm => ({ ...firm.facts, countsAs: firm.countsAs }));
  const rowsAtLevels = rows.map(row => levels.map(level => ({ ...row, level })));
  const lean = rows.map(({ industry, ...row }) => row);
  const leanAtLevels = lean.map(row => levels.map(level => ({ ...row, level })));

  // One row or branch for each rule of ours.
  const whole = engine.createDecision(inARow([
    table(classEntries(city, {}), { passThrough: true }),
    table(measureEntries(allRules(city), {})),
  ]));
  const staged = decisions(id => inARow([
    table(classEntries(city, { industry: id }), { passThrough: true }),
    table(measureEntries(city.industries[id], { industry: id })),
  ]));
  const stagedLoop = decisions(id => inARow([
    table(classEntries(city, { industry: id }), { ...loop, outputPath: 'rows', passThrough: true }),
    table(measureEntries(city.industries[id], { industry: id }), { ...loop, outputPath: 'rows' }),
  ]));
  const classAt = city.classification.map(asked => JSON.stringify(asked.class));
  const stagedChains = decisions(id => inARow([expressionNode({
    controlClass: chain(city.classification.map(asked => fold(asked.condition, { industry: id })), i => classAt[i]),
    s: chain(conditionsOf(city.industries[id], { industry: id }), i => city.industries[id][i].share,
      fact => (fact === 'controlClass' ? '$.controlClass' : fact)),
  }, { ...loop, outputPath: 'rows' })]));
  const mappedChains = decisions(id => inARow([expressionNode({ rows: mapped(city, id) })]));
  const ownShare = Object.fromEntries(city.classification.map(asked => [asked.class, asked.share]));

  // Rewritten.
  const lists = perIndustry(id => levels.map(level => merged(city, id, level)));
  const single = decisions(id => inARow([table(mergedEntries(merged(city, id)))]));
  const byLevel = decisions(id => sideBySide(levels.map((level, l) =>
    table(mergedEntries(lists[id][l]), { ...loop, outputPath: level }))));
  const chains = perIndustry(id => lists[id].map(list =>
    `map(rows, ${chain(list.map(entry => entry.condition), i => i, fact => `#.${fact}`)})`));
  const byLevelChains = decisions(id => inARow([
    expressionNode(Object.fromEntries(levels.map((level, l) => [level, chains[id][l]]))),
  ]));

  const oneByOne = evaluate => async (firms, write) => {
    for (const firm of firms) {
      for (let level = 0; level < levels.length; level++) {
        const { result } = await evaluate(industryOf(firm), rowsAtLevels[firm][level]);
        write(firm, level, result.c, result.s);
      }
    }
  };
  const together = evaluate => async (firms, write) => {
    const calls = firms.flatMap(firm => levels.map((_, level) => [firm, level]));
    for (const group of split(calls, inFlight)) {
      await Promise.all(group.map(async ([firm, level]) => {
        const { result } = await evaluate(industryOf(firm), rowsAtLevels[firm][level]);
        write(firm, level, result.c, result.s);
      }));
    }
  };
  // Firms of one industry go in one call.
  const batched = (size, contextRows, take) => {
    const batchesOf = new Map();
    return async (firms, write) => {
      if (!batchesOf.has(firms)) {
        batchesOf.set(firms, industries.flatMap(id =>
          split(firms.filter(firm => industryOf(firm) === id), size)
            .map(group => ({ id, group, context: { rows: group.flatMap(contextRows) } }))));
      }
      await Promise.all(batchesOf.get(firms).map(batch => take(batch, write)));
    };
  };
  const atLevels = firm => leanAtLevels[firm];
  const once = firm => [lean[firm]];
  const takeTables = async ({ id, group, context }, write) => {
    const { result } = await stagedLoop[id].evaluate(context);
    result.rows.forEach((row, i) => write(group[Math.trunc(i / 3)], i % 3, row.c, row.s));
  };
  const takeChains = async ({ id, group, context }, write) => {
    const { result } = await stagedChains[id].evaluate(context);
    result.rows.forEach((row, i) => write(group[Math.trunc(i / 3)], i % 3, city.classes[row.controlClass],
      ownShare[row.controlClass] ?? Math.max(row.s, 0)));
  };
  const takeMapped = async ({ id, group, context }, write) => {
    const { result } = await mappedChains[id].evaluate(context);
    result.rows.forEach((code, i) => {
      const asked = city.classification[Math.trunc(code / places)];
      write(group[Math.trunc(i / 3)], i % 3, city.classes[asked.class],
        asked.share ?? city.industries[id][(code % places) - 1]?.share ?? 0);
    });
  };
  const takeMergedTables = async ({ id, group, context }, write) => {
    const { result } = await byLevel[id].evaluate(context);
    levels.forEach((level, l) => result[level].forEach((row, i) => write(group[i], l, row.c, row.s)));
  };
  const writePlaces = (id, group, l, places, write) =>
    places.forEach((place, i) => write(group[i], l, lists[id][l][place].class, lists[id][l][place].share));
  const takeMergedChains = async ({ id, group, context }, write) => {
    const { result } = await byLevelChains[id].evaluate(context);
    levels.forEach((level, l) => writePlaces(id, group, l, result[level], write));
  };
  const takeSync = ({ id, group, context }, write) =>
    chains[id].forEach((text, l) => writePlaces(id, group, l, evaluateExpressionSync(text, context), write));

  const exported = (name, decide) => ({ name, isRewritten: false, decide });
  const rewritten = (name, decide) => ({ name, isRewritten: true, decide });
  const said = size => (size === 1 ? 'a call a firm' : `${size} firms a call`);
  return [
    exported('one graph for all, a call for each firm and level, one after the other', oneByOne((_, row) => whole.evaluate(row))),
    exported('one graph for all, calls in flight together', together((_, row) => whole.evaluate(row))),
    exported('a graph for each industry (classification, then measures), calls in flight together',
      together((id, row) => staged[id].evaluate(row))),
    exported('the same through safeEvaluate', together(async (id, row) => (await staged[id].safeEvaluate(row)).data)),
    ...[1, 16, 64, 512].map(size =>
      exported(`a graph for each industry, looping over firms and levels, ${said(size)}`, batched(size, atLevels, takeTables))),
    ...[1, 16, 64, 512].map(size =>
      exported(`two expressions for each industry, looping over firms and levels, ${said(size)}`, batched(size, atLevels, takeChains))),
    ...[1, 16, 64, 512].map(size =>
      exported(`one expression in two steps for each industry, mapping over firms and levels, ${said(size)}`, batched(size, atLevels, takeMapped))),
    rewritten('one table for each industry, calls in flight together', together((id, row) => single[id].evaluate(row))),
    ...[1, 64, 512].map(size =>
      rewritten(`a table for each industry and level, looping over firms, ${said(size)}`, batched(size, once, takeMergedTables))),
    ...[1, 64, 512, 4096].map(size =>
      rewritten(`an expression for each industry and level, mapping over firms, ${said(size)}`, batched(size, once, takeMergedChains))),
    ...[64, 4096].map(size =>
      rewritten(`the same expressions through evaluateExpressionSync, ${said(size)}`, batched(size, once, takeSync))),
  ];
}

/** All distinct rules, for the graph that knows no industry beforehand. */
const allRules = city => [...new Map(Object.values(city.industries).flat().map(rule => [rule.name, rule])).values()];

/** An ungraded firm counts as the lowest grade of its industry, so the measures ask for the grade it counts as. */
const conditionsOf = (rules, known) => rules.map(rule => fold(rename(rule.condition, 'grade', 'countsAs'), known));

/**
 * Both stages over all rows: first the place of the class in the classification, then the industry's rules, which ask for the class
 * by its places. Comes to places × the former + 1 + the place of the rule, so that little has to travel back.
 */
function mapped(city, industry) {
  const known = { industry };
  const placesOf = condition => JSON.parse(JSON.stringify(condition), (_, value) =>
    value?.fact === 'controlClass'
      ? { fact: 'p', in: city.classification.flatMap((asked, i) => ((value.in ?? value.notIn).includes(asked.class) === !!value.in ? [i] : [])) }
      : value);
  const first = chain(city.classification.map(asked => fold(asked.condition, known)), i => i, fact => `#.${fact}`);
  const second = chain(conditionsOf(city.industries[industry], known).map(placesOf), i => i + 1,
    fact => (fact === 'p' ? '#.p' : `#.r.${fact}`));
  const own = city.classification.flatMap((asked, i) => (asked.share === null ? [] : [i]));
  return `map(map(rows, { r: #, p: ${first} }), #.p * ${places} + (#.p in ${JSON.stringify(own)} ? 0 : max([0, (${second})])))`;
}

/** The first stage; "own" is the share a class has of itself, or -1 where the industry's rules say. */
const classEntries = (city, known) => city.classification.map(asked => ({
  condition: fold(asked.condition, known),
  outputs: { c: city.classes[asked.class], controlClass: JSON.stringify(asked.class), own: asked.share ?? -1 },
}));

/** The second stage: a class's own share, else the industry's rules, else nothing saved. */
const measureEntries = (rules, known) => [
  { condition: { relation: '>=', left: { fact: 'own' }, right: 0 }, outputs: { c: 'c', s: 'own' } },
  ...conditionsOf(rules, known).map((condition, i) => ({ condition, outputs: { c: 'c', s: rules[i].share } })),
  { condition: true, outputs: { c: 'c', s: 0 } },
];

const mergedEntries = list => list.map(entry => ({ condition: entry.condition, outputs: { c: entry.class, s: entry.share } }));

const split = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
