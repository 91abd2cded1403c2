import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';

/** An element of a built page, and what it stands in. */
export interface Place {
  readonly element: ElementNode;
  /** From the nearest outwards. */
  readonly within: readonly ElementNode[];
}

function walk(node: { readonly children: readonly Node[] }, within: readonly ElementNode[], found: Place[]): Place[] {
  for (const child of node.children) {
    if (child.type !== ELEMENT_NODE) continue;
    found.push({ element: child, within });
    walk(child, [child, ...within], found);
  }
  return found;
}

/** Every element of a page, in the order in which they stand. */
export function listElements(html: string): Place[] {
  return walk(parse(html) as { children: Node[] }, [], []);
}

/** What is heard of an element by its contents alone: its text, and the names of pictures in it. */
function textOf(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  if (node.type !== ELEMENT_NODE || node.attributes['aria-hidden'] === 'true') return '';
  const { 'aria-label': label, alt } = node.attributes;
  return label ?? alt ?? node.children.map(textOf).join('');
}

const isNamed = (element: ElementNode) =>
  [element.attributes['aria-labelledby'], element.attributes['title'], textOf(element)].some((name) => name?.trim());

const isSummary = (node: Node) => node.type === ELEMENT_NODE && node.name === 'summary';

const pressed = new Set(['a', 'button', 'summary']);
const fields = new Set(['input', 'select', 'textarea']);
const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'headers', 'list'];

/** Which elements may stand right inside these, and the other way round. */
const insides: Readonly<Record<string, readonly string[]>> = {
  ul: ['li', 'script', 'template'],
  ol: ['li', 'script', 'template'],
  dl: ['dt', 'dd', 'div', 'script', 'template'],
};
const parents: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'menu', 'template'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  summary: ['details'],
  figcaption: ['figure'],
  legend: ['fieldset'],
  caption: ['table'],
  option: ['select', 'datalist', 'optgroup'],
};

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

/**
 * What is wrong in what a page says it is, as far as that can be read from its text: names, ids, what may stand in
 * what, languages. Each problem with the tag that it is about.
 */
export function judgeStructure(html: string): string[] {
  const problems: string[] = [];
  const places = listElements(html);
  const ids = new Set<string>();
  const labelled = new Set<string>();
  for (const { element } of places) {
    const { id } = element.attributes;
    if (id !== undefined && ids.has(id)) problems.push(`has two elements with the id "${id}"`);
    if (id !== undefined) ids.add(id);
    const of = element.name === 'label' ? element.attributes['for'] : undefined;
    if (of !== undefined && textOf(element).trim()) labelled.add(of);
  }
  for (const { element, within } of places) {
    const { name, attributes } = element;
    const [parent] = within;
    const tell = (problem: string) => {
      const tag = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      problems.push(`${problem}: <${name}${tag.join('')}>`.slice(0, 200));
    };
    const isHidden = [element, ...within].some((one) => one.attributes['aria-hidden'] === 'true');
    for (const key of referring) {
      for (const id of attributes[key]?.split(/\s+/) ?? [])
        if (!ids.has(id)) tell(`points with ${key} at what is not there`);
    }
    if (attributes['lang'] !== undefined && !isLanguage(attributes['lang'])) tell('names no language');
    if (Number(attributes['tabindex'] ?? 0) > 0) tell('changes the order of the keyboard');
    const isFocusable = fields.has(name) || name === 'button' || (name === 'a' && 'href' in attributes);
    if (isHidden && isFocusable && attributes['tabindex'] !== '-1') tell('has focus but is not heard');
    if (pressed.has(name) && !isHidden && (name !== 'a' || 'href' in attributes)) {
      if (!isNamed(element)) tell('has no name');
      if (within.some((one) => one.name === 'a' || one.name === 'button')) tell('stands in what is pressed itself');
    }
    if (/^h[1-6]$/.test(name) && !textOf(element).trim()) tell('is a heading without words');
    if (name === 'details' && element.children.every((child) => isSummary(child) || !textOf(child).trim()))
      tell('folds nothing away');
    if (name === 'img' && attributes['alt'] === undefined) tell('is a picture without alt');
    if ((attributes['role'] === 'img' || name === 'iframe') && !isHidden && !isNamed(element)) tell('has no name');
    if (fields.has(name) && attributes['type'] !== 'hidden') {
      const hasLabel =
        labelled.has(attributes['id'] ?? '') ||
        within.some((one) => one.name === 'label' && textOf(one).trim()) ||
        ['aria-label', 'aria-labelledby', 'title'].some((key) => attributes[key]?.trim());
      if (!hasLabel) tell('is a field without a name');
    }
    const allowed = parents[name];
    if (allowed && !allowed.includes(parent?.name ?? '')) tell(`stands in <${parent?.name ?? ''}>`);
    const inside = parent && Object.hasOwn(insides, parent.name) ? insides[parent.name] : undefined;
    if (inside && !inside.includes(name)) tell(`stands right in <${parent?.name ?? ''}>`);
    if (name === 'details' && element.children.find((one) => one.type === ELEMENT_NODE)?.name !== 'summary')
      tell('does not begin with a summary');
  }
  return problems;
}
