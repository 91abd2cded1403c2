import { openSearchClient, type SearchClient } from '../../search/client.ts';
import '../region/region-finder.client.ts';
import { makeSearchBox } from '../search/search-box.client.ts';

/** Types into a field as a reader would. */
function type(field: HTMLInputElement | null, text: string): void {
  if (!field || text === '') return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Search that never answers well, as on a train without reception. */
const broken: SearchClient = {
  prepare: () => undefined,
  find: () => Promise.resolve({ kind: 'failed' }),
  whenBetter: () => undefined,
};

for (const place of document.querySelectorAll<HTMLElement>('[data-search-state]')) {
  const { searchState: state = '', typed = '', name = '' } = place.dataset;
  const { element } = makeSearchBox(`zoekveld-${state}`, state === 'mislukt' ? broken : openSearchClient());
  element.setAttribute('aria-label', name);
  place.replaceChildren(element);
  type(element.querySelector('input'), typed);
}

const finder = document.querySelector('obt-region-finder');
for (const place of document.querySelectorAll<HTMLElement>('[data-region-state]')) {
  const { regionState: state = '', typed = '' } = place.dataset;
  const copy = finder?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) continue;
  // A label finds its field by id, so each copy needs ids of its own.
  for (const name of ['id', 'for', 'aria-describedby'])
    for (const one of copy.querySelectorAll(`[${name}]`)) one.setAttribute(name, `${one.getAttribute(name)}-${state}`);
  place.replaceChildren(copy);
  type(copy.querySelector('input'), typed);
}
