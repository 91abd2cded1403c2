import { searchWords } from 'virtual:search-words';
import { foldWith } from '../../language/fold-with.ts';
import type { Audience, Situation } from '../../schema/theme.ts';
import { openSearchClient, type SearchClient } from '../../search/client.ts';
import { addSigns, findRule } from '../../search/danger.ts';
import { noFilters, type Filters } from '../../search/filters.ts';
import type { Results } from '../../search/results.ts';
import type { Danger } from '../../search/words.ts';
import { make } from './make.ts';
import { makeResultList } from './result-list.ts';

const { words, harmless, language, spelling } = searchWords;
let { dangers } = searchWords;
const list = makeResultList(searchWords);
const hearDanger = (question: string) => findRule(foldWith(question, spelling).split(' '), dangers, harmless, language);

/** Below this height, in pixels, a keyboard leaves room for the alarm and the first result only. */
const tightHeight = 430;
/** The layout waits this long after the keyboard went, in milliseconds, so that nothing moves under a finger. */
const fingerTime = 400;

/** A field to search with and what it finds. The question lives here, in memory, and nowhere else. */
export interface SearchBox {
  readonly element: HTMLElement;
  focus(): void;
  /** Empties the field; false when it was empty already. */
  clear(): boolean;
}

/** Makes a field to search with. `id` keeps its label apart from that of another one on the page. */
export function makeSearchBox(id: string, client: SearchClient = openSearchClient()): SearchBox {
  // No name, no form and no memory: nothing of a question can end up in an address or in a list of the browser.
  const field = make('input', {
    type: 'search',
    id,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '10000',
    'aria-describedby': `${id}-hint`,
    'aria-controls': `${id}-results`,
  });
  const clearButton = make('button', { type: 'button', class: 'button quiet', hidden: '' }, words.clear);
  const status = make('p', { class: 'note', role: 'status', 'aria-live': 'polite', 'data-search-status': '' });
  const top = make('div', { 'data-search-top': '' });
  const filterRow = make('div', { class: 'search-filters' });
  const results = make('ol', {
    class: 'results',
    id: `${id}-results`,
    'aria-label': words.results,
    'data-search-results': '',
  });
  const below = make('div', { 'data-search-empty': '' });
  const line = make('div', { class: 'search-line' }, field, clearButton);
  const element = make(
    'div',
    { class: 'search', role: 'search' },
    make('label', { for: id }, words.label),
    line,
    make('p', { class: 'note', id: `${id}-hint` }, words.hint, make('span', { class: 'for-ears' }, ` ${words.keys}`)),
    top,
    status,
    filterRow,
    results,
    below,
  );
  let filters: Filters = noFilters;
  let shown = '';

  const toTop = () => {
    line.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const showDanger = (danger: Danger | undefined) => {
    const shown = top.querySelector<HTMLElement>('[data-search-danger]');
    if (shown?.dataset['searchDanger'] === danger?.id) return;
    shown?.remove();
    if (danger) top.prepend(list.card(danger));
  };
  const showExtras = (extras: readonly HTMLElement[]) => {
    for (const old of [...top.children]) if (!old.matches('[data-search-danger]')) old.remove();
    top.append(...extras);
  };
  const empty = () => {
    shown = '';
    showDanger(undefined);
    showExtras([]);
    filterRow.replaceChildren();
    results.replaceChildren();
    below.replaceChildren();
    say('');
  };
  const show = (found: Results) => {
    // The same answer again, from all that came in since: nothing moves under a finger.
    const told = JSON.stringify(found);
    if (told === shown) return;
    shown = told;
    filters = found.filters;
    showExtras(list.extras(found));
    showFilters(found);
    results.replaceChildren(...found.items.map(list.item), ...found.groups.map(list.group));
    const { count } = found;
    const isFound = found.helplines.length > 0 || found.place !== null || found.tongues.length > 0;
    below.replaceChildren(...(found.items.length === 0 ? list.empty(isFound) : []));
    if (count === 0 && isFound) say(words.foundAbove);
    else say(count === 0 ? words.none : count === 1 ? words.one : words.many.replace('{aantal}', String(count)));
    // Before there were results there was nothing to scroll.
    if (element.hasAttribute('data-tight') && document.activeElement === field) toTop();
  };
  const fail = (danger: Danger | undefined) => {
    shown = '';
    showExtras([]);
    filterRow.replaceChildren();
    results.replaceChildren(...(danger?.pages ?? []).map(list.page));
    below.replaceChildren(...list.empty(true));
    say(words.failed);
  };
  /** Lets all step aside but the field, the alarm and the results, as long as the keyboard takes the room. */
  const makeRoom = () => {
    const isTight = field.value.trim() !== '' && (globalThis.visualViewport?.height ?? innerHeight) < tightHeight;
    if (isTight === element.hasAttribute('data-tight')) return;
    element.toggleAttribute('data-tight', isTight);
    if (isTight) toTop();
  };
  const search = () => {
    const question = field.value;
    makeRoom();
    clearButton.hidden = question === '';
    if (question.trim() === '') {
      filters = noFilters;
      empty();
      return;
    }
    const danger = hearDanger(question);
    showDanger(danger);
    if (results.childElementCount === 0 && status.textContent === '') say(words.loading);
    // One page goes first; the others of a rule are for when nothing could be ranked.
    const first = (danger?.pages ?? []).slice(0, 1).map(({ url }) => url);
    void client.find(question, first, filters).then((outcome) => {
      // Cleared in the meantime: an answer that comes late must not bring the question back on the screen.
      if (field.value.trim() === '') return;
      // Nor may one pull away the list from under who already walks through it.
      if (results.contains(document.activeElement)) return;
      if (outcome.kind === 'results') show(outcome.results);
      else if (outcome.kind === 'failed') fail(hearDanger(field.value));
    });
  };

  const drawFilters = ({ choices, filters: held }: Results): HTMLElement[] => {
    const row = <Key extends string>(
      name: string,
      title: string,
      options: readonly (readonly [Key, number])[],
      nameOf: (key: Key) => string,
      current: Key | null,
      choose: (key: Key | null) => void,
    ): HTMLElement | null => {
      // One choice is none, unless it is the one that holds and must be let go.
      if (options.length < 2 && current === null) return null;
      const select = make(
        'select',
        { 'data-search-filter': name, autocomplete: 'off' },
        make('option', { value: '' }, words.everything),
        ...options.map(([key, count]) => make('option', { value: key }, `${nameOf(key)} (${count})`)),
      );
      select.value = current ?? '';
      select.addEventListener('change', () => {
        choose(options.find(([key]) => key === select.value)?.[0] ?? null);
        search();
      });
      return make('label', {}, title, select);
    };
    return [
      row<Audience>(
        'audience',
        words.forWhom,
        choices.audiences,
        (key) => searchWords.audiences[key],
        held.audience,
        (audience) => {
          filters = { ...filters, audience };
        },
      ),
      row<Situation>(
        'situation',
        words.topic,
        choices.situations,
        (key) => searchWords.situations[key],
        held.situation,
        (situation) => {
          filters = { ...filters, situation };
        },
      ),
    ].filter((one) => one !== null);
  };
  /** Draws the filters anew, and gives the focus back to the one that was being used. */
  const showFilters = (found: Results) => {
    const active = document.activeElement;
    const used = active instanceof HTMLElement ? active.dataset['searchFilter'] : undefined;
    filterRow.replaceChildren(...drawFilters(found));
    if (used) filterRow.querySelector<HTMLElement>(`[data-search-filter="${used}"]`)?.focus();
  };

  const clear = () => {
    const had = field.value !== '';
    field.value = '';
    search();
    return had;
  };
  const links = () =>
    [...results.querySelectorAll<HTMLElement>('a, summary')].filter((one) => one.offsetParent !== null);
  element.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isField = document.activeElement === field;
    if (event.key === 'ArrowDown' && (isField || at >= 0)) {
      event.preventDefault();
      all[Math.min(at + 1, all.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (at === 0 ? field : all[at - 1])?.focus();
    } else if (event.key === 'Enter' && isField && !event.isComposing) {
      event.preventDefault();
      all.find((one) => one instanceof HTMLAnchorElement)?.click();
    } else if (event.key === 'Escape' && (at >= 0 || field.value !== '')) {
      // Once out of the list, once to clear; only then it may close what is around.
      event.preventDefault();
      event.stopPropagation();
      if (at < 0) clear();
      field.focus();
    }
  });
  field.addEventListener('input', search);
  client.whenBetter((signs) => {
    if (signs) dangers = addSigns(searchWords.dangers, signs);
    search();
  });
  globalThis.visualViewport?.addEventListener('resize', () => setTimeout(makeRoom, fingerTime));
  for (const touch of ['focus', 'pointerenter', 'touchstart'])
    field.addEventListener(
      touch,
      () => {
        client.prepare();
      },
      { passive: true },
    );
  clearButton.addEventListener('click', () => {
    clear();
    field.focus();
  });
  return {
    element,
    focus: () => {
      field.focus();
    },
    clear,
  };
}
