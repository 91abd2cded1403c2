import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportContent } from '../../src/build/content-report.ts';
import { helplinesIn } from '../../src/domain/route/text.ts';
import { routeUrgencies, workplaces } from '../../src/schema/route.ts';
import { situations } from '../../src/schema/theme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content, issues } = reportContent();
const { routes } = content;

describe('the routes', () => {
  it('are without mistakes', () => {
    expect(routes.length).toBeGreaterThan(0);
    expect(issues.filter(({ file }) => file.startsWith('content/nl/verwijsroutes/'))).toEqual([]);
  });

  it('serve every target group that has its own pages', () => {
    const pages = routes
      .map(({ data }) => data)
      .flatMap(({ page, routes: rows }) => [page, ...rows.map((row) => row.page)]);
    for (const situation of situations)
      expect(
        pages.some((page) => page.includes(situation)),
        situation,
      ).toBe(true);
  });

  it('lead to a helpline in every group, and to 112 for danger', () => {
    for (const { id, data } of routes) {
      const named = helplinesIn(data.routes.flatMap(({ first, next, sooner }) => [first, next, sooner]));
      expect(named, id).toContain('alarmnummer-112');
    }
  });

  // The filter is written in CSS so that it works without JavaScript; a new group needs its own rule there.
  it('can all be filtered', () => {
    const css = readFileSync(path.join(root, 'src/styles/routes.css'), 'utf8');
    for (const { id } of routes) expect(css, id).toContain(`[value='${id}']:checked) ~ .routes tbody:not(#${id})`);
    for (const work of workplaces)
      expect(css, work).toContain(`[value='w-${work}']:checked) ~ .routes .w:not(.w-${work})`);
    for (const urgency of routeUrgencies) expect(css, urgency).toContain(`[value='${urgency}']:checked)`);
  });
});
