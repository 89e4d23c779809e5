// Graphs, tables and expressions in zen's JSON Decision Model.
import { alternatives, zenExpression } from './conditions.mjs';

/** A node that is asked once for each of the rows of its input. */
export const loop = { inputField: 'rows', executionMode: 'loop' };

/**
 * A first-hit table of { condition, outputs }: a column for each fact that is held against values, one for what fits no such cell.
 * An "or" becomes a row for each alternative, as whoever fills in such a table would write it.
 */
export function table(entries, settings) {
  const inputs = new Map();
  const outputs = new Set();
  const rows = entries
    .filter(entry => entry.condition !== false)
    .flatMap(entry => alternatives(entry.condition).map(condition => ({ condition, outputs: entry.outputs })));
  const rules = rows.map((row, number) => {
    const rule = { _id: `r${number}` };
    const rest = [];
    for (const part of row.condition === true ? [] : (row.condition.all ?? [row.condition])) {
      if (part.fact && part.in && !rule[part.fact]) {
        inputs.set(part.fact, { id: part.fact, name: part.fact, field: part.fact });
        rule[part.fact] = part.in.map(value => JSON.stringify(value)).join(', ');
      } else {
        rest.push(zenExpression(part));
      }
    }
    if (rest.length > 0) {
      inputs.set('-', { id: '-', name: 'condition' });
      rule['-'] = rest.join(' and ');
    }
    for (const [id, value] of Object.entries(row.outputs)) {
      outputs.add(id);
      rule[`=${id}`] = `${value}`;
    }
    return rule;
  });
  for (const rule of rules) {
    for (const id of inputs.keys()) rule[id] ??= '';
  }
  return {
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: [...inputs.values()],
      outputs: [...outputs].map(id => ({ id: `=${id}`, name: id, field: id })),
      rules,
      ...settings,
    },
  };
}

/** A node that computes values by name. */
export const expressionNode = (values, settings) => ({
  type: 'expressionNode',
  content: { expressions: Object.entries(values).map(([key, value]) => ({ id: key, key, value })), ...settings },
});

/** Ifs in a row: what stands for the first condition that holds, -1 for none. */
export const chain = (conditions, valueOf, name) => conditions.reduceRight(
  (rest, condition, i) =>
    condition === false ? rest
    : condition === true ? `${valueOf(i)}`
    : `${zenExpression(condition, name)} ? ${valueOf(i)} : (${rest})`,
  '-1');

/** Nodes one after the other. */
export function inARow(nodes) {
  const all = [{ type: 'inputNode' }, ...nodes, { type: 'outputNode' }].map((node, i) => ({ id: `n${i}`, name: `n${i}`, ...node }));
  return { nodes: all, edges: all.slice(1).map((node, i) => edge(`n${i}`, node.id)) };
}

/** Nodes beside each other, all fed from the input. */
export function sideBySide(nodes) {
  const inner = nodes.map((node, i) => ({ id: `n${i}`, name: `n${i}`, ...node }));
  return {
    nodes: [{ id: 'in', name: 'in', type: 'inputNode' }, ...inner, { id: 'out', name: 'out', type: 'outputNode' }],
    edges: inner.flatMap(node => [edge('in', node.id), edge(node.id, 'out')]),
  };
}

const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
