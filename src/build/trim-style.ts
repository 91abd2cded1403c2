import postcss, { type ChildNode, type Container, type Root } from 'postcss';
import type { Rule } from './split-kinds.ts';

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
  // Rules for scripts that run the other way are for pages that do.
  const direction = selector.match(/(?<=\[dir=["']?)\w+/g) ?? [];
  let plain = selector.replaceAll(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(/::?[\w-]+(?:\([^()]*\))?/g, '').replaceAll(/\([^()]*\)/g, '');
  }
  return [...direction, ...(plain.match(/[a-z_][\w-]*/gi) ?? [])];
}

/**
 * Lays what stands in layers in the order in which the layers were named, and takes the layers themselves off: a browser
 * that knows none would leave out all that stands in one.
 */
function flattenLayers(root: Root): void {
  const parts = new Map<string, ChildNode[]>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer') return;
    const names = node.params.split(',').map((name) => name.trim());
    for (const name of names) if (!parts.has(name)) parts.set(name, []);
    if (node.nodes !== undefined) parts.get(node.params)?.push(...node.nodes);
    node.remove();
  });
  // What stands in no layer wins from what stands in one, wherever it is written.
  root.prepend([...parts.values()].flat());
}

/** Writes neighbouring blocks for the same medium as one. */
function joinMedia(root: Root): void {
  root.each((node) => {
    const before = node.prev();
    if (node.type !== 'atrule' || before?.type !== 'atrule' || node.name !== 'media') return;
    if (before.name !== 'media' || before.params !== node.params) return;
    before.append(node.nodes ?? []);
    node.remove();
  });
}

/** The rules of a style with what each needs on a page: what `splitKinds` parts pages by. */
export function listRules(css: string): Rule[] {
  const rules: Rule[] = [];
  postcss.parse(css).walkRules((rule) => {
    rules.push({ needs: rule.selectors.map(needsOf), bytes: rule.toString().length });
  });
  return rules;
}

/**
 * A style without what the pages that carry it cannot use: rules about a class, an id or an element that is not among
 * the names, colours that nothing asks for, comments. What is left stands in no layer, in the order in
 * which it decides.
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
  flattenLayers(root);
  joinMedia(root);
  root.walk((node) => {
    node.raws.before = '';
  });
  return root.toString();
}
