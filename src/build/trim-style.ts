import postcss, { type AtRule, type Container, type Root } from 'postcss';

/** Removes rules without a declaration and blocks without a rule, from the inside out. */
function dropEmpty(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/** The classes, ids and elements that a selector cannot do without; what is negated or one of several does not count. */
function needsOf(selector: string): string[] {
  let plain = selector.replaceAll(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(/::?[\w-]+(?:\([^()]*\))?/g, '').replaceAll(/\([^()]*\)/g, '');
  }
  return plain.match(/[a-z_][\w-]*/gi) ?? [];
}

/** Brings the parts of each layer together, in the order in which the layers were named. */
function gatherLayers(root: Root): void {
  const order: string[] = [];
  const parts = new Map<string, AtRule[]>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer') return;
    const names = node.params.split(',').map((name) => name.trim());
    for (const name of names) if (!order.includes(name)) order.push(name);
    if (node.nodes !== undefined) parts.set(node.params, [...(parts.get(node.params) ?? []), node]);
    node.remove();
  });
  const layers = order.flatMap((name) => {
    const [first, ...others] = parts.get(name) ?? [];
    for (const other of others) first?.append(other.nodes ?? []);
    return first ?? [];
  });
  // What stands in no layer wins from what stands in one, wherever it is written.
  for (const layer of layers.reverse()) root.prepend(layer);
}

/**
 * A style without what the pages that carry it cannot use: rules about a class, an id or an element that is not among
 * the names, colours that nothing asks for, comments. What is left decides the same as before.
 */
export function trimStyle(css: string, names: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => needsOf(selector).every((name) => names.has(name)));
    if (rule.selectors.length === 0 || rule.selector === '') rule.remove();
  });
  const asked = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  root.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop) && !names.has(declaration.prop)) declaration.remove();
  });
  dropEmpty(root);
  gatherLayers(root);
  root.walk((node) => {
    node.raws.before = '';
  });
  return root.toString();
}
