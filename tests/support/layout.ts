import type { Page } from '@playwright/test';

/** What each pattern looks like, in lines that a person can read; the same line twice is written once. */
export type Layout = Readonly<Record<string, readonly string[]>>;

/** The parts whose place and look make a pattern. Words themselves are left out: authors may change those. */
const parts =
  '.panel, .alarm, .tile, .button, .blob, .stones, .stones li, .answers, .answers a, .progress i, .compare, .compare tr, ' +
  '.pair, .do, .dont, .say, .cards, .card, .fold, .head, .two, .terms, .decisions > div, .record, .when, .worse, ' +
  '.routes, .scroll, .finder, .search-line, .results, ' +
  '.result, .word, .mark, svg, table, caption, q, h2, h3, summary, dl, ol, input, textarea, select';

/**
 * Reads how the parts of each pattern lie: inside what, under or beside what came before, how far from the left, how
 * wide, with which edge, corner, colours by role and weight. Sizes that follow from the letters of a font are left
 * out, so that another machine reads the same.
 */
export function readLayout(page: Page, look: 'place' | 'colour'): Promise<Layout> {
  return page.evaluate(
    ([selector, kind]) => {
      const root = getComputedStyle(document.documentElement);
      const probe = document.createElement('i');
      document.body.append(probe);
      const names = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => [...rule.cssText.matchAll(/--([a-z-]+):/g)].map(([, name = '']) => name));
      const roles = new Map<string, string>();
      for (const name of new Set(names)) {
        const value = root.getPropertyValue(`--${name}`).trim();
        if (!value.startsWith('#')) continue;
        probe.style.color = value;
        const colour = getComputedStyle(probe).color;
        const held = roles.get(colour);
        roles.set(colour, held === undefined ? name : `${held}=${name}`);
      }
      probe.remove();
      const roleOf = (colour: string) => roles.get(colour) ?? (colour.endsWith(', 0)') ? 'none' : colour);
      const nameOf = (element: Element) =>
        [element.localName, ...[...element.classList].filter((one) => !one.includes(':'))].join('.');
      const layout: Record<string, string[]> = {};
      for (const pattern of document.querySelectorAll<HTMLElement>('[data-pattern], .bar')) {
        const whole = pattern.getBoundingClientRect();
        const lines = new Set<string>();
        const last = new Map<Element, DOMRect>();
        for (const element of pattern.querySelectorAll(pattern.matches('.bar') ? 'a' : selector)) {
          const box = element.getBoundingClientRect();
          // What is folded away has a place of which only the browser knows.
          if (box.width === 0 || !element.checkVisibility() || element.closest('.for-ears')) continue;
          const style = getComputedStyle(element);
          const parent = element.parentElement ?? pattern;
          const outer = parent.getBoundingClientRect();
          const words = [nameOf(element)];
          if (kind === 'place') {
            const before = last.get(parent);
            last.set(parent, box);
            const around = getComputedStyle(parent);
            const isRow =
              (around.display.includes('flex') && !around.flexDirection.startsWith('column')) ||
              (around.display.includes('grid') && around.gridTemplateColumns.includes(' '));
            words.push(`in ${nameOf(parent)}`);
            // What lies in a line of words, in a cell or in a row moves with the letters.
            if (
              !style.display.startsWith('inline') &&
              around.flexWrap !== 'wrap' &&
              !around.display.startsWith('table')
            ) {
              if (before) words.push(box.top >= before.bottom - 1 ? 'under' : 'beside');
              if (!isRow) words.push(`from ${Math.round((box.left - outer.left) / 2) * 2}`);
              if (!isRow && style.display !== 'table')
                words.push(`${Math.round((box.width / outer.width) * 20) * 5}% wide`);
            }
            const edges = [
              style.borderTopWidth,
              style.borderRightWidth,
              style.borderBottomWidth,
              style.borderLeftWidth,
            ];
            words.push(
              `edge ${edges.map((one) => Math.round(Number.parseFloat(one))).join(' ')} ${style.borderLeftStyle}`,
            );
            words.push(
              `room ${[style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft].map((one) => Math.round(Number.parseFloat(one))).join(' ')}`,
            );
            words.push(`corner ${style.borderTopLeftRadius}`, `letters ${style.fontSize} ${style.fontWeight}`);
            const stone = getComputedStyle(element, '::before');
            if (stone.content !== 'none' && stone.position === 'absolute')
              words.push(
                `stone ${[stone.left, stone.width, stone.height].map((one) => Math.round(Number.parseFloat(one))).join(' ')}`,
              );
          } else {
            words.push(
              `${roleOf(style.color)} on ${roleOf(style.backgroundColor)}`,
              `edge ${roleOf(style.borderTopColor)}`,
            );
            const stone = getComputedStyle(element, '::before');
            if (stone.content !== 'none')
              words.push(`stone ${roleOf(stone.backgroundColor)} edge ${roleOf(stone.borderTopColor)}`);
          }
          lines.add(words.join(', '));
        }
        layout[pattern.dataset['pattern'] ?? 'bar'] = [...lines].sort();
        if (whole.width === 0) layout[pattern.dataset['pattern'] ?? 'bar'] = ['hidden'];
      }
      return layout;
    },
    [parts, look] as const,
  );
}

/** What differs, told as a reader of the report needs it: which pattern, which line went, which came. */
export function compareLayouts(before: Layout, now: Layout): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [held = [], found = []] = [before[name], now[name]];
    return [
      ...held.filter((line) => !found.includes(line)).map((line) => `${name} lost: ${line}`),
      ...found.filter((line) => !held.includes(line)).map((line) => `${name} got: ${line}`),
    ];
  });
}

/** What nobody should ever see: parts on top of each other, words out of a picture, things too small to press. */
export function findCollisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const tell = (element: Element, wrong: string) => {
      const name = element.closest<HTMLElement>('[data-pattern]')?.dataset['pattern'] ?? 'bar';
      problems.push(
        `${name}: ${element.localName}.${element.classList.value} ${wrong} (${element.textContent.trim().slice(0, 30)})`,
      );
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.getBoundingClientRect().width > 0);
    const overlap = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    for (const parent of new Set(shown('[data-pattern] *').map((one) => one.parentElement))) {
      if (!parent || parent.closest('svg')) continue;
      const children = [...parent.children].filter(
        (one) =>
          one.getBoundingClientRect().width > 1 &&
          !/^(?:inline|contents)/.test(getComputedStyle(one).display) &&
          !['absolute', 'sticky'].includes(getComputedStyle(one).position),
      );
      children.forEach((one, at) => {
        const next = children[at + 1];
        if (next && overlap(one.getBoundingClientRect(), next.getBoundingClientRect()))
          tell(next, 'lies over what stands before it');
      });
    }
    for (const picture of shown('[data-pattern] svg')) {
      const frame = picture.getBoundingClientRect();
      const lines = [...picture.querySelectorAll<SVGTextContentElement>('text:not(:has(tspan)), tspan')];
      const words = lines.flatMap((one) => {
        const place = one.getScreenCTM();
        if (!place || one.getNumberOfChars() === 0) return [];
        const { left, right } = one.getBoundingClientRect();
        // Where letters stand, counted from their foot: how high a line of them is differs from font to font.
        const { y: foot } = one.getStartPositionOfChar(0).matrixTransform(place);
        const size = Number.parseFloat(getComputedStyle(one).fontSize) * place.d;
        return [[one, new DOMRect(left, foot - 0.75 * size, right - left, size)] as const];
      });
      words.forEach(([one, box], at) => {
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        )
          tell(one, 'runs out of its picture');
        for (const [other, otherBox] of words.slice(at + 1))
          if (overlap(box, otherBox)) tell(other, 'lies over other words');
      });
    }
    for (const control of shown(
      '[data-pattern] :is(.button, .tile, .answers a, summary, select, textarea, [type="search"]), .bar a',
    )) {
      const { height, width } = control.getBoundingClientRect();
      if (height < 44 || width < 44) tell(control, `is ${Math.round(width)} by ${Math.round(height)} px`);
    }
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) problems.push(`the page is ${wide} px too wide`);
    return problems;
  });
}
