// The rules as exported: what is known beforehand is folded away, and what is left is put into each peer's own form.

/** A condition with some facts known: true, false, or what is still to be asked. Terms of numbers are left as they are. */
export function fold(tree, known) {
  if (tree.all) {
    const parts = tree.all.map(part => fold(part, known)).filter(part => part !== true);
    return parts.includes(false) ? false : parts.length === 0 ? true : parts.length === 1 ? parts[0] : flat('all', parts);
  }
  if (tree.any) {
    const parts = tree.any.map(part => fold(part, known)).filter(part => part !== false);
    return parts.includes(true) ? true : parts.length === 0 ? false : parts.length === 1 ? parts[0] : flat('any', parts);
  }
  if (tree.not) {
    const part = fold(tree.not, known);
    return typeof part === 'boolean' ? !part : { not: part };
  }
  if (tree.fact && tree.fact in known) {
    return tree.in ? tree.in.includes(known[tree.fact]) : !tree.notIn.includes(known[tree.fact]);
  }
  return tree;
}

/** Both conditions; either may be known. */
const both = (left, right) =>
  left === false || right === false ? false
  : left === true ? right
  : right === true ? left
  : flat('all', [left, right]);

const flat = (kind, parts) => ({ [kind]: parts.flatMap(part => part[kind] ?? [part]) });

/** A condition that asks for another fact in the place of one. */
export function rename(tree, from, to) {
  return JSON.parse(JSON.stringify(tree), (key, value) => (key === 'fact' && value === from ? to : value));
}

/** The alternatives of a condition: a table has a row for each. */
export const alternatives = tree => tree.any ?? [tree];

/**
 * Classification and an industry's rules as one list of which the first that holds counts: { condition, class, share }.
 * In the peers' favour: what is known of industry, level and class is gone from it, and so is what can never hold.
 */
export function merged(city, industry, level) {
  const known = level ? { industry, level } : { industry };
  const list = [];
  for (const asked of city.classification) {
    const condition = fold(asked.condition, known);
    const add = (rule, share) => {
      const together = both(condition, rule);
      if (together !== false && !isContradiction(together)) list.push({ condition: together, class: city.classes[asked.class], share });
    };
    if (asked.share !== null) {
      add(true, asked.share);
      continue;
    }
    for (const rule of city.industries[industry]) {
      add(fold(rename(rule.condition, 'grade', 'countsAs'), { ...known, controlClass: asked.class }), rule.share);
    }
    add(true, 0);
  }
  const certain = list.findIndex(entry => entry.condition === true);
  return certain < 0 ? list : list.slice(0, certain + 1);
}

/** Whether two parts of a conjunction want different values of one fact. */
function isContradiction(tree) {
  const wanted = {};
  for (const part of tree.all ?? []) {
    if (!part.fact || !part.in) continue;
    wanted[part.fact] = wanted[part.fact]?.filter(value => part.in.includes(value)) ?? part.in;
  }
  return Object.values(wanted).some(values => values.length === 0);
}

/** A condition in zen's expression language; `name` says where a fact is read from. */
export function zenExpression(tree, name = fact => fact) {
  if (tree === true) return 'true';
  if (tree.all) return `(${tree.all.map(part => zenExpression(part, name)).join(' and ')})`;
  if (tree.any) return `(${tree.any.map(part => zenExpression(part, name)).join(' or ')})`;
  if (tree.not) return `not (${zenExpression(tree.not, name)})`;
  if (tree.relation) return `${zenTerm(tree.left, name)} ${tree.relation} ${zenTerm(tree.right, name)}`;
  const values = tree.in ?? tree.notIn;
  return values.length === 1
    ? `${name(tree.fact)} ${tree.in ? '==' : '!='} ${JSON.stringify(values[0])}`
    : `${name(tree.fact)} ${tree.in ? 'in' : 'not in'} ${JSON.stringify(values)}`;
}

const zenTerm = (term, name) =>
  typeof term === 'number' ? `${term}`
  : term.fact ? name(term.fact)
  : `(${zenTerm(term.left, name)} ${term.operator} ${zenTerm(term.right, name)})`;

const relations = {
  '==': 'equal', '!=': 'notEqual', '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan', '>=': 'greaterThanInclusive',
};

/** A condition in json-rules-engine's JSON; its root must be a conjunction or the like. */
export function jsonConditions(tree) {
  const inner = jsonCondition(tree);
  return inner.fact ? { all: [inner] } : inner;
}

function jsonCondition(tree) {
  if (tree === true) return { all: [] };
  if (tree.all) return { all: tree.all.map(jsonCondition) };
  if (tree.any) return { any: tree.any.map(jsonCondition) };
  if (tree.not) return { not: jsonCondition(tree.not) };
  if (tree.relation) {
    if (!tree.left.fact || typeof tree.right !== 'number') {
      throw new Error(`json-rules-engine has no arithmetic: ${JSON.stringify(tree)}. Leave that rule's industry out of the comparison and say so.`);
    }
    return { fact: tree.left.fact, operator: relations[tree.relation], value: tree.right };
  }
  const values = tree.in ?? tree.notIn;
  return values.length === 1
    ? { fact: tree.fact, operator: tree.in ? 'equal' : 'notEqual', value: values[0] }
    : { fact: tree.fact, operator: tree.in ? 'in' : 'notIn', value: values };
}
