// json-rules-engine: our rules as its conditions, in several arrangements. Facts are made before the clock runs.
import { Engine, Fact } from 'json-rules-engine';
import { fold, jsonConditions, merged, rename } from './conditions.mjs';

/** Ways to put the question to json-rules-engine: { name, isRewritten, decide(firms, write) }, write(firm, level, class, share). */
export function jsonRulesArrangements(city) {
  const levels = city.levels;
  const industries = Object.keys(city.industries);
  const industryOf = firm => city.firms[firm].facts.industry;
  const perIndustry = make => Object.fromEntries(industries.map(id => [id, make(id)]));
  const facts = city.firms.map(firm => factsOf({ ...firm.facts, countsAs: firm.countsAs }));
  const levelFacts = levels.map(level => factsOf({ level }));
  const classFacts = Object.fromEntries(Object.keys(city.classes).map(id => [id, factsOf({ controlClass: id })]));

  const stages = stops => {
    const first = perIndustry(id => engineOf(city.classification.map(asked => ({
      condition: fold(asked.condition, { industry: id }), value: asked,
    })), stops));
    const second = perIndustry(id => engineOf(city.industries[id].map(rule => ({
      condition: fold(rename(rule.condition, 'grade', 'countsAs'), { industry: id }), value: rule.share,
    })), stops));
    return async (firms, write) => {
      for (const firm of firms) {
        const id = industryOf(firm);
        for (let level = 0; level < levels.length; level++) {
          const row = { ...facts[firm], ...levelFacts[level] };
          const asked = (await firstOf(first[id], row)).value;
          const share = asked.share ?? (await firstOf(second[id], { ...row, ...classFacts[asked.class] }))?.value ?? 0;
          write(firm, level, city.classes[asked.class], share);
        }
      }
    };
  };
  const oneEngine = stops => {
    const engines = perIndustry(id => levels.map(level => engineOf(
      merged(city, id, level).map(entry => ({ condition: entry.condition, value: entry })), stops)));
    return async (firms, write) => {
      for (const firm of firms) {
        for (let level = 0; level < levels.length; level++) {
          const { value } = await firstOf(engines[industryOf(firm)][level], facts[firm]);
          write(firm, level, value.class, value.share);
        }
      }
    };
  };
  const allLevels = () => {
    const engines = perIndustry(id => {
      const entries = new Map();
      levels.forEach((level, l) => merged(city, id, level).forEach((entry, i) => {
        const key = JSON.stringify(entry.condition);
        if (!entries.has(key)) entries.set(key, { condition: entry.condition, value: [] });
        entries.get(key).value.push({ level: l, place: i, class: entry.class, share: entry.share });
      }));
      return engineOf([...entries.values()], false);
    });
    return async (firms, write) => {
      for (const firm of firms) {
        const { events } = await engines[industryOf(firm)].run(facts[firm]);
        const best = [];
        for (const event of events) {
          for (const at of event.params.value) {
            if (!best[at.level] || at.place < best[at.level].place) best[at.level] = at;
          }
        }
        best.forEach((at, level) => write(firm, level, at.class, at.share));
      }
    };
  };

  const exported = (name, decide) => ({ name, isRewritten: false, decide });
  const rewritten = (name, decide) => ({ name, isRewritten: true, decide });
  return [
    exported('an engine for the classification and one for the measures of each industry, all rules run', stages(false)),
    exported('the same, by priority, stopped at the first hit', stages(true)),
    rewritten('an engine for each industry and level, all rules run', oneEngine(false)),
    rewritten('the same, by priority, stopped at the first hit', oneEngine(true)),
    rewritten('an engine for each industry, one run a firm for all levels', allLevels()),
  ];
}

const factsOf = values => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, new Fact(id, value)]));

/** An engine whose events carry their place in the list; of several that hold the first counts. */
function engineOf(entries, stops) {
  const engine = new Engine();
  entries.forEach((entry, place) => {
    if (entry.condition === false) return;
    engine.addRule({
      conditions: jsonConditions(entry.condition),
      event: { type: 'hit', params: { place, value: entry.value } },
      ...(stops ? { priority: entries.length - place } : {}),
    });
  });
  if (stops) engine.on('success', () => engine.stop());
  return engine;
}

async function firstOf(engine, facts) {
  const { events } = await engine.run(facts);
  let first;
  for (const event of events) {
    if (!first || event.params.place < first.place) first = event.params;
  }
  return first;
}
