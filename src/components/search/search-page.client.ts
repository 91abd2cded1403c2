import { makeSearchBox } from './search-box.client.ts';

const place = document.querySelector('[data-search-page]');
place?.replaceChildren(makeSearchBox('zoekveld').element);
