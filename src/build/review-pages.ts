import { listReviewable, type Reviewable } from '../content/review.ts';
import { listRoutes } from '../domain/tree/graph.ts';
import { pageAddress, stepAddress } from '../domain/page/address.ts';
import { escapeXml } from '../domain/page/xml.ts';
import { addressIn, languageOf, splitAddress } from '../language/language.ts';
import type { Content } from '../schema/content.ts';
import type { Source } from '../schema/source.ts';

/** A page of the built site. */
export interface BuiltHtml {
  readonly address: string;
  readonly html: string;
}

/** The review book as one HTML file, and what it holds. */
export interface Book {
  readonly html: string;
  readonly chapters: number;
  readonly routes: number;
  readonly facts: number;
}

/** What does nothing on paper, or would run. */
const dropped = /<(script|style|template|nav|form|button|textarea|input|select|svg|label)\b[^>]*>(?:[\s\S]*?<\/\1>)?/g;
const kept = new Set(['open', 'lang', 'dir', 'start', 'colspan', 'rowspan', 'scope']);

/** What stands in `<main>` of a page, for paper: everything open, nothing that runs, links as words. */
export function textOf(html: string): string {
  const main =
    /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? /<body\b[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return main
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<svg\b[\s\S]*?<\/svg>/g, '')
    .replaceAll(dropped, '')
    .replaceAll(/<details\b[^>]*>/g, '<details open>')
    .replaceAll(/<(\/?)h([1-5])\b([^>]*)>/g, (_, close: string, level: string) => `<${close}h${Number(level) + 1}>`)
    .replaceAll(/<a\b[^>]*>/g, '<u>')
    .replaceAll('</a>', '</u>')
    .replaceAll(/<([a-z][\w-]*)\s([^>]*?)(\/?)>/g, (_, tag: string, attributes: string, close: string) => {
      const own = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)]
        .filter(([, name = '']) => kept.has(name))
        .map(([all]) => ` ${all}`);
      return `<${tag}${own.join('')}${close}>`;
    })
    .trim();
}

const titleOf = (html: string) =>
  (/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? /<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '')
    .replaceAll(/<[^>]*>/g, '')
    .trim();

const room =
  '<div class="write"><p>Klopt dit? &#9744; ja &#9744; nee &#9744; deels &emsp; Wat moet er anders, en volgens welke bron?</p></div>';

/** How a review names what was read, as a line to copy into `content/nagelezen/`. */
function line({ name, mark }: Reviewable): string {
  return `- { ${name}, mark: "${mark}" }`;
}

/** Pages that say nothing new: their steps, words or routes stand elsewhere in the book. */
const repeats: readonly (readonly [RegExp, string])[] = [
  [/\/alle-stappen\/$/, 'Alle stappen van deze wegwijzer onder elkaar; elke stap staat apart in dit boek.'],
  [/^\/over\/wegwijzers\/[^/]+\/$/, 'Het boek van deze wegwijzer; vragen, uitkomsten en routes staan in dit boek.'],
  [/^\/over\/patronen\/$/, 'Bouwstenen van de site, geknipt uit de pagina’s in dit boek.'],
];

function chapter({ address, html }: BuiltHtml, reviewable: ReadonlyMap<string, Reviewable>, extra = ''): string {
  const plain = splitAddress(address).plain;
  const repeat = repeats.find(([pattern]) => pattern.test(plain))?.[1];
  const own = reviewable.get(plain.slice(1, -1));
  return `<section data-address="${escapeXml(address)}"><h2>${escapeXml(titleOf(html)) || address}</h2>
<p class="where">${escapeXml(address)}${own ? `<br><code>${escapeXml(line(own))}</code>` : ''}</p>
${repeat === undefined ? `${textOf(html)}${extra}${room}` : `<p>${repeat}</p>`}</section>`;
}

/** Every route to an outcome, as what was asked and answered. */
function routesTo(routes: readonly ReturnType<typeof listRoutes>[number][]): string {
  const items = routes.map(
    ({ steps }) =>
      `<li>${steps.map(({ question, answer }) => `${escapeXml(question.text)} <b>${escapeXml(answer.text)}</b>`).join(' &rarr; ')}</li>`,
  );
  return `<h3>${items.length === 1 ? 'De route hierheen' : `De ${items.length} routes hierheen`}</h3><ol class="routes">${items.join('')}</ol>`;
}

const kindNames: Readonly<Record<Source['kind'], string>> = {
  overheid: 'overheid',
  kennis: 'kennis',
  nieuws: 'nieuws',
  overig: 'overig: een hint, geen bewijs',
};

/** Helplines, figures and sources, each with how certain it is and where it comes from. */
function facts({ helplines, figures, sources }: Content): { readonly html: string; readonly count: number } {
  const told = new Map(sources.map(({ id, data }) => [id, data]));
  const tell = (id: string) => {
    const source = told.get(id);
    return source === undefined
      ? escapeXml(id)
      : `${escapeXml(source.title)}, ${escapeXml(source.publisher)}, ${source.year ?? 'zonder jaar'} (${kindNames[source.kind]})`;
  };
  const lines = helplines.map(
    ({ id, data }) =>
      `<tr><td>${escapeXml(data.name)}<br><code>${id}</code></td><td>${escapeXml(data.phone ?? 'geen nummer')}</td><td>${data.certainty}${data.show === 'nooit' ? ', nooit tonen' : ''}</td><td>${data.sources.map(tell).join('<br>')}</td><td>${data.checkedOn}</td><td class="free"></td></tr>`,
  );
  const counted = figures.map(
    ({ id, data }) =>
      `<tr><td>${escapeXml(data.sentence)} ${escapeXml(data.note)}<br><code>${id}</code></td><td>${escapeXml(data.counts)}</td><td>${escapeXml(data.doesNotCount)}</td><td>${tell(data.source)}</td><td class="free"></td></tr>`,
  );
  const listed = sources.map(
    ({ id, data }) =>
      `<tr><td>${escapeXml(data.title)}<br><code>${id}</code></td><td>${escapeXml(data.publisher)}</td><td>${data.year ?? ''}</td><td>${kindNames[data.kind]}</td><td>${escapeXml(data.url ?? 'zonder adres')}</td><td>${data.checkedOn}</td><td class="free"></td></tr>`,
  );
  const table = (title: string, heads: readonly string[], rows: readonly string[]) =>
    `<section><h2>${title}</h2><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
  return {
    count: lines.length + counted.length + listed.length,
    html: [
      table('Hulplijnen', ['naam', 'nummer', 'zekerheid', 'bronnen', 'nagekeken op', 'klopt het?'], lines),
      table('Cijfers', ['cijfer', 'telt', 'telt niet', 'bron', 'klopt het?'], counted),
      table('Bronnen', ['titel', 'uitgever', 'jaar', 'soort', 'adres', 'vergeleken op', 'klopt het?'], listed),
    ].join('\n'),
  };
}

const style = `body{font:11pt/1.45 Georgia,serif;margin:2rem auto;max-width:48rem;padding:0 1rem;color:#111;background:#fff}
section{border-top:2px solid #111;margin-top:2rem;padding-top:.5rem;break-before:auto}h1,h2,h3,h4{line-height:1.2;break-after:avoid}
.where{font-size:.85rem;color:#444}code{font-size:.8rem;overflow-wrap:anywhere}u{text-decoration:underline dotted}
.write{border:1px solid #777;min-height:8rem;margin-top:1rem;padding:.3rem .6rem;break-inside:avoid}.write p{margin:0;font-size:.85rem}
table{border-collapse:collapse;font-size:.8rem;width:100%}td,th{border:1px solid #999;padding:.2rem .3rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
.free{min-width:7rem}.routes{font-size:.8rem}details>summary{font-weight:bold}
@page{size:A4;margin:16mm}@media print{body{margin:0;max-width:none}}`;

/**
 * The review book of one language, from what was built and what it was built of: every step with all routes to each
 * outcome, every page, every fact with its certainty and source, each with room to write. With a part, such as
 * `/situaties/loverboys/`, only the pages below that address, without the facts.
 */
export function formatBook(content: Content, built: readonly BuiltHtml[], codes: readonly string[], part = '/'): Book {
  const others = codes.filter((code) => code !== content.language).map((code) => addressIn(code, '/'));
  const isOwn = (address: string) =>
    content.language === 'nl'
      ? !others.some((prefix) => address.startsWith(prefix))
      : address.startsWith(addressIn(content.language, '/'));
  const pages = built.filter(({ address }) => isOwn(address) && splitAddress(address).plain.startsWith(part));
  const reviewable = new Map(listReviewable(content).map((one) => [one.id, one]));
  const byPlain = new Map(pages.map((page) => [splitAddress(page.address).plain, page]));
  const written = new Set<string>();
  const take = (plain: string, extra?: string) => {
    const page = byPlain.get(plain);
    if (!page || written.has(plain)) return '';
    written.add(plain);
    return chapter(page, reviewable, extra);
  };
  const under = (title: string, chapters: readonly string[]) =>
    chapters.some((text) => text !== '') ? `<h1>${title}</h1>\n${chapters.join('\n')}` : '';
  let routeCount = 0;
  const trees = content.trees.map(({ data: tree }) => {
    const routes = Map.groupBy(listRoutes(tree), ({ outcomeId }) => outcomeId);
    const address = (id: string) => stepAddress(tree.page, tree.start, id);
    const questions = Object.keys(tree.questions).map((id) => take(address(id)));
    const outcomes = Object.keys(tree.outcomes).map((id) => {
      const own = routes.get(id) ?? [];
      const text = take(address(id), routesTo(own));
      if (text !== '') routeCount += own.length;
      return text;
    });
    return under(`Wegwijzer: ${escapeXml(tree.title)}`, [...questions, ...outcomes]);
  });
  const authored = content.pages.map(({ id }) => take(pageAddress(id)));
  const remaining = [...byPlain.keys()].sort().map((plain) => take(plain));
  const known = part === '/' ? facts(content) : { html: '', count: 0 };
  const { code, direction, name } = languageOf(content.language);
  const html = `<!doctype html>
<html lang="${code}"${direction === 'rtl' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nakijkboek (${escapeXml(name)})</title><style>${style}</style></head><body>
<h1>Nakijkboek: ${escapeXml(content.words.site.name)} (${escapeXml(name)})</h1>
<div lang="nl" dir="ltr"><p>Dit boek is voor wie het vak kent en de site wil nakijken. Alles wat een lezer kan tegenkomen staat erin: elke vraag, elke uitkomst met alle routes erheen, elke pagina en elk feit met zekerheid en bron. Schrijf erbij wat er anders moet.</p>
<p>Is een pagina of uitkomst goed, zet dan de regel met het merkteken in een bestand in <code>content/nagelezen/</code>, met je naam, rol en datum. Pas dan staat op de site dat je haar hebt nagelezen. Verandert de tekst daarna, dan zegt de site dat ook. De zekerheid van een hulplijn is hoog, middel of laag; bij laag tonen we geen nummer.</p></div>
${trees.join('\n')}
${under('Pagina’s', authored)}
${under('Wat de site zelf maakt', remaining)}
${under('Feiten', [known.html])}
</body></html>
`;
  return { html, chapters: written.size, routes: routeCount, facts: known.count };
}
