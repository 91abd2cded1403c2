import { expect, test, type Page } from '../support/test.ts';
import { listKinds } from '../support/cover.ts';
import { listAddresses, readBuilt, readInterfaceWords } from '../support/site.ts';

const words = readInterfaceWords();
const tree = JSON.parse(readBuilt('/data/wegwijzers/wat-kan-ik-doen.json')) as {
  questions: Record<string, { url: string }>;
  outcomes: Record<string, { url: string }>;
  start: string;
  examples: { answers: string[] }[];
};
const kinds = listKinds();

/** What sticks out of the page, or is cut off inside it. */
const findCutOff = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((node) => {
      if (!node.checkVisibility() || node.closest('.for-ears, svg, textarea, select, input, .scroll')) return false;
      const { overflowX, overflowY } = getComputedStyle(node);
      const clips = (value: string) => value === 'hidden' || value === 'clip';
      return (
        (clips(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (clips(overflowY) && node.scrollHeight > node.clientHeight + 1)
      );
    });
    const outside = [...document.querySelectorAll<HTMLElement>('.bar a, button, .button, .tile, h1')].filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 0 && !node.matches('.for-ears') && (left < -1 || right > innerWidth + 1);
    });
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...[...cut, ...outside].map((node) => node.outerHTML.slice(0, 100)),
    ];
  });

test('each kind of page reads at 400 % zoom, and focus stays in sight there', async ({ page }) => {
  const problems: string[] = [];
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of kinds) {
    await page.goto(address);
    for (const problem of await findCutOff(page)) problems.push(`${address} ${problem}`);
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return undefined;
        const boxes = [...active.getClientRects()];
        const seen = boxes.some(({ left, top, width, height }) =>
          [0.2, 0.5, 0.8].some((part) => {
            const found = document.elementFromPoint(left + width / 2, top + height * part);
            return found !== null && (active.contains(found) || found.contains(active));
          }),
        );
        return seen ? undefined : active.outerHTML.slice(0, 100);
      });
      if (covered !== undefined) problems.push(`${address} does not show what has focus: ${covered}`);
    }
  }
  expect(problems).toEqual([]);
});

test('each kind of page keeps its words when a reader sets them wider apart', async ({ page }) => {
  const problems: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    for (const address of kinds) {
      await page.goto(address);
      // The distances of WCAG 1.4.12.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
        );
        document.adoptedStyleSheets = [sheet];
      });
      for (const problem of await findCutOff(page)) problems.push(`${address} at ${width}: ${problem}`);
    }
  }
  expect(problems).toEqual([]);
});

test('nothing moves by itself, and controls keep an edge in the colours of the reader', async ({ page }) => {
  const problems: string[] = [];
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const address of kinds) {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const moving = [...document.querySelectorAll('*')].filter((node) => {
        const { animationName, transitionDuration } = getComputedStyle(node);
        return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      });
      const edgeless = [...document.querySelectorAll('.bar a, .button, .tile, .answers a, input, textarea')].filter(
        (node) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
          return (
            node.checkVisibility() &&
            !node.matches('[type=radio], [type=checkbox]') &&
            (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1)
          );
        },
      );
      return [...moving, ...edgeless].map((node) => node.outerHTML.slice(0, 100));
    });
    for (const problem of found) problems.push(`${address} ${problem}`);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    if (outline === 'none') problems.push(`${address} does not show focus`);
  }
  expect(problems).toEqual([]);
});

test('every control is large enough for a thumb', async ({ page }) => {
  const problems: string[] = [];
  for (const address of kinds) {
    await page.goto(address);
    const small = await page.evaluate(() => {
      // What one comes to press takes a thumb; any other link at least half of one, but for the mark of a source, which
      // stands in its sentence (WCAG 2.5.8).
      const pressed =
        '.bar a, button, .button, .tile, .answers a, .meta a, summary, input:not([type=radio], [type=checkbox]), textarea, select, label:has([type=radio], [type=checkbox])';
      const others = 'nav a, footer a, main li > a:only-child:not(.mark)';
      return [...document.querySelectorAll(`${pressed}, ${others}`)].flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        if (width === 0 || node.matches('.for-ears')) return [];
        // Answers in the record stand close as on the paper that they become.
        const least = node.matches(pressed) && !node.closest('.record, .document') ? 44 : 24;
        return width < least - 0.5 || height < least - 0.5
          ? [`${Math.round(width)} x ${Math.round(height)} ${node.outerHTML.slice(0, 90)}`]
          : [];
      });
    });
    for (const problem of small) problems.push(`${address} ${problem}`);
  }
  expect(problems).toEqual([]);
});

test('every page has one main heading, no level left out, named landmarks and a language', () => {
  const problems: string[] = [];
  for (const address of listAddresses()) {
    const html = readBuilt(address);
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) problems.push(`${address} h1`);
    levels.forEach((level, at) => {
      if (level > (levels[at - 1] ?? 0) + 1) problems.push(`${address} skips to h${level}`);
    });
    if (html.match(/<main[\s>]/g)?.length !== 1) problems.push(`${address} main`);
    if (!/<html[^>]* lang="[a-z]{2,3}["-]/.test(html)) problems.push(`${address} language`);
    const navs = [...html.matchAll(/<nav\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    if (navs.some((attributes) => !attributes.includes('aria-label')))
      problems.push(`${address} has a nav without a name`);
    const names = navs.map((attributes) => /aria-label(?:ledby)?="([^"]*)"/.exec(attributes)?.[1]);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    if (twice.length > 0) problems.push(`${address} has two navs named ${twice.join(', ')}`);
  }
  expect(problems).toEqual([]);
});

test('words in another language say so', () => {
  const html = readBuilt('/zoeken/');
  const marked = [...html.matchAll(/<a href="[^"]+" lang="([a-z]{2})">([^<]+)</g)];
  expect(new Set(marked.map(([, lang]) => lang)).size).toBeGreaterThan(3);
  const english = /\b(?:my|help|domestic|abroad|child)\b.*\b(?:hits|english|violence|passport|abuse)\b/;
  const unmarked = [...html.matchAll(/<a href="[^"]+">([^<]+)</g)].filter(([, text = '']) => english.test(text));
  expect(unmarked.map(([, text]) => text)).toEqual([]);
});

test('Tab goes from the way past the menu, over 112 and the exit, to the content', async ({ page }) => {
  await page.goto('/situaties/loverboys/signalen/');
  const names: string[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    names.push((await page.evaluate(() => document.activeElement?.textContent.replaceAll(/\s+/g, ' ').trim())) ?? '');
  }
  const { skip, exit, callEmergency, callAdvice } = words.site;
  [skip, exit, callEmergency, callAdvice, exit].forEach((name, at) => {
    expect(names[at]).toContain(name);
  });
});

test.describe('who listens hears', () => {
  const snapshot = (page: Page, place: string) => page.locator(place).ariaSnapshot();

  test('each question with its answers, how far it is, and the outcome with whom to call', async ({ page }) => {
    const [longest] = [...tree.examples].sort((a, b) => b.answers.length - a.answers.length);
    expect(longest?.answers.length).toBeGreaterThan(2);
    await page.goto('/wat-kan-ik-doen/');
    for (const id of longest?.answers ?? []) {
      const heard = await snapshot(page, '[data-walk-step]');
      expect(heard).toMatch(/heading ".+" \[level=1\]/);
      expect(heard).toContain(`list "${words.wegwijzers.answers}"`);
      const before = await page.locator('[data-step]').getAttribute('data-step');
      await page.locator(`a[data-answer="${id}"]`).click();
      await expect(page.locator('[data-step]')).not.toHaveAttribute('data-step', before ?? '');
      await expect(page.locator('h1')).toBeFocused();
    }
    const outcome = await snapshot(page, '[data-outcome]');
    const headings = [words.wegwijzers.avoid, words.wegwijzers.good].map((name) => `heading "${name}" [level=2]`);
    expect(headings.some((heading) => outcome.includes(heading))).toBe(true);
    expect(outcome).toContain(words.wegwijzers.worse);
    expect(outcome).toMatch(new RegExp(`link "${words.hulplijnen.call} .+"`));
    expect(await snapshot(page, 'main')).toContain(`button "${words.wegwijzers.change}`);
  });

  test('the field of the region finder by its name, and its answer without moving focus', async ({ page }) => {
    await page.goto('/veilig-thuis/vind-je-regio/');
    const field = page.getByLabel(words.regio.label);
    await field.fill('almelo');
    await expect(page.locator('[data-region-result] a')).toBeVisible();
    await expect(field).toBeFocused();
    await expect(page.locator('main [aria-live], main [role="status"]').first()).toContainText(/\S/);
  });

  test('how many results there are, while the field keeps focus', async ({ page }) => {
    await page.goto('/zoeken/');
    const field = page.getByRole('main').locator('input[type="search"]');
    await field.fill('oma pinpas');
    await expect(page.locator('[data-search-status]')).toHaveText(/\d/);
    await expect(field).toBeFocused();
    expect(await snapshot(page, 'main')).toContain(words.zoeken.label);
  });

  test('which reader a list of helplines is for', async ({ page }) => {
    await page.goto('/hulp/hulplijnen/');
    const heard = await snapshot(page, 'main');
    expect(heard).toContain(`combobox "${words.hulplijnen.filterTitle}"`);
    expect(heard).toContain(`option "${words.hulplijnen.filterAll}" [selected]`);
  });

  test('that leaving takes two more presses of Shift, then one', async ({ page }) => {
    await page.goto('/hulp/nood/');
    const status = page.locator('[data-exit-status]');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.site.exitOnce);
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.site.exitTwice);
  });
});
