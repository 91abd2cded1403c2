import { telHref } from '../../domain/page/inline.ts';
import { addressIn } from '../../language/language.ts';
import type { Audience, Situation } from '../../schema/theme.ts';
import type { Result, ResultGroup, Results } from '../../search/results.ts';
import type { CardHelpline, Danger, NamedPage, SearchWords } from '../../search/words.ts';
import { make } from './make.ts';

/** Draws what was found. Knows how things look, and decides nothing. */
export interface ResultList {
  readonly card: (danger: Danger) => HTMLElement;
  readonly item: (result: Result) => HTMLLIElement;
  readonly page: (page: NamedPage) => HTMLLIElement;
  readonly group: (group: ResultGroup) => HTMLLIElement;
  readonly extras: (results: Results) => HTMLElement[];
  /** What is offered where no page was found; `isFound` when something else was: a helpline or a place. */
  readonly empty: (isFound: boolean) => HTMLElement[];
}

/** Makes the drawer of results with the words of the site. */
export function makeResultList(site: SearchWords): ResultList {
  const { words } = site;
  // Whatever language the page is turned into, a number reads from left to right and stays as it is.
  const number = (phone: string) => make('span', { dir: 'ltr', translate: 'no' }, phone);
  // What is seen comes first in what is heard: who steers by voice says what stands on the button.
  const inLanguage = (lang: string | undefined) => (lang === undefined ? {} : { lang });
  const callLink = ({ name, phone, nameLang }: CardHelpline, red: boolean) =>
    red
      ? make(
          'a',
          { class: 'button nu', href: telHref(phone), 'aria-label': `${site.call} ${phone}, ${name}` },
          `${site.call} `,
          number(phone),
        )
      : make(
          'a',
          { class: 'button', href: telHref(phone) },
          make('span', inLanguage(nameLang), name),
          ' ',
          number(phone),
        );
  const labels = (situation: Situation | null, audience: readonly Audience[]) => {
    const names = audience.map((one) => site.audiences[one]);
    const all = situation === null ? names : [site.situations[situation], ...names];
    return all.length === 0 ? null : make('p', { class: 'note' }, all.join(' · '));
  };
  const jump = (result: Result) => {
    if (!result.heading) return null;
    const { id, text } = result.heading;
    // A button, because the list of results counts its links: one link is one page.
    const button = make('button', { type: 'button', class: 'jump' }, `${words.jumpTo} ${text}`);
    button.addEventListener('click', () => {
      location.assign(`${result.url}#${id}`);
    });
    return button;
  };
  return {
    card: ({ id, message, helplines }) =>
      make(
        'section',
        { class: 'alarm', 'data-search-danger': id, 'aria-label': words.danger },
        make('h2', {}, words.danger),
        make('p', {}, message),
        make('p', { class: 'calls' }, callLink(site.emergency, true), ...helplines.map((one) => callLink(one, false))),
      ),
    item: (result) =>
      make(
        'li',
        { class: 'result' },
        make('a', { href: result.url }, result.title),
        labels(result.situation, result.audience),
        result.answer === null
          ? make('p', {}, result.summary)
          : make('p', { 'data-search-answer': '' }, make('strong', {}, result.heading?.text ?? ''), ' ', result.answer),
        result.phrase === null
          ? null
          : make(
              'p',
              { class: 'note' },
              `${words.foundOn} “`,
              make('span', result.phraseLang ? { lang: result.phraseLang } : {}, result.phrase),
              '”',
            ),
        jump(result),
      ),
    page: ({ url, title }) => make('li', { class: 'result' }, make('a', { href: url }, title)),
    group: ({ situation, pages }) =>
      make(
        'li',
        { class: 'result' },
        make(
          'details',
          {},
          make('summary', {}, words.moreOf.replace('{onderwerp}', site.situations[situation])),
          make('ul', {}, ...pages.map(({ url, title }) => make('li', {}, make('a', { href: url }, title)))),
        ),
      ),
    extras: ({ place, helplines, tongues }) => [
      ...tongues.map(({ code, name, direction, search }) =>
        make(
          'p',
          { class: 'panel', lang: code, dir: direction, 'data-search-tongue': code },
          make('a', { href: addressIn(code, '/'), hreflang: code }, name),
          ' · ',
          make('a', { href: addressIn(code, '/zoeken/'), hreflang: code }, search),
        ),
      ),
      ...(place
        ? [
            make(
              'p',
              { class: 'panel', 'data-search-place': '' },
              `${words.place}: `,
              make('a', { href: place.url }, place.title ?? words.placeUnknown),
            ),
          ]
        : []),
      ...helplines.map(({ id, name, phone, purpose, lang, nameLang }) =>
        make(
          'section',
          { class: 'panel', 'data-search-helpline': id, 'aria-label': words.helpline },
          make('h3', inLanguage(nameLang), name),
          make('p', inLanguage(lang), purpose),
          make(
            'p',
            { class: 'calls' },
            phone === null ? null : callLink({ name, phone, ...(nameLang === undefined ? {} : { nameLang }) }, false),
            make('a', { class: 'button quiet', href: site.addresses.helplines }, words.allHelplines),
          ),
        ),
      ),
    ],
    empty: (isFound) => [
      ...(isFound ? [] : [make('p', { class: 'missing' }, words.noneText)]),
      make('p', { class: 'calls' }, callLink(site.emergency, true), callLink(site.advice, false)),
      make('p', {}, make('a', { class: 'button quiet', href: site.addresses.walk }, words.walk)),
      make('h2', {}, words.topics),
      make(
        'ul',
        { class: 'grid' },
        ...Object.entries(site.situations).map(([id, name]) =>
          make('li', {}, make('a', { class: 'tile', href: `${site.addresses.situations}${id}/` }, name)),
        ),
      ),
    ],
  };
}
