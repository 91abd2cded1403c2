import type { Refusal } from '../../offline/kept.ts';
import type { PackRecord } from '../../offline/pack.ts';

/** What stores and finds a copy. It comes only where there is one, or when somebody says yes: most readers need none of it. */
const load = () => import('../../offline/store.ts');
type Tools = Awaited<ReturnType<typeof load>>;

type State = 'unable' | 'question' | 'fetching' | 'ready';
type TrustedFactory = (
  name: string,
  rules: { createScriptURL: () => string },
) => { createScriptURL(text: string): string };

const place = document.querySelector<HTMLElement>('[data-offline]');

function find(name: string): HTMLElement | null {
  return place?.querySelector<HTMLElement>(`[data-offline-${name}]`) ?? null;
}

function show(state: State): void {
  if (place) place.dataset['shown'] = state;
  for (const part of place?.querySelectorAll<HTMLElement>('[data-state]') ?? []) {
    part.hidden = part.dataset['state'] !== state;
  }
}

/** A policy of Trusted Types can be made only once a page, and somebody may store, wipe and store again. */
let policy: ReturnType<TrustedFactory> | undefined;

/** The address of our worker in the form that browsers with Trusted Types ask for. */
function trustedWorker(workerAddress: string): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy: TrustedFactory } };
  policy ??= trustedTypes?.createPolicy('offline', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}

function showReady({ sizeOf }: Tools, record: PackRecord): void {
  const text = find('ready-text');
  if (text) {
    const { locale } = text.dataset;
    const size = `${(sizeOf(record) / 1_048_576).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
    const end = new Date(record.expiresAtMs).toLocaleDateString(locale, { dateStyle: 'long' });
    text.textContent = (text.dataset['text'] ?? '').replace('{grootte}', size).replace('{datum}', end);
  }
  show('ready');
  document.dispatchEvent(new CustomEvent('obt:stored'));
}

function showProgress(done: number, total: number): void {
  const bar = find('progress');
  const text = find('progress-text');
  if (bar) Object.assign(bar, { max: total, value: done });
  if (text) {
    text.textContent = (text.dataset['text'] ?? '')
      .replace('{aantal}', String(done))
      .replace('{totaal}', String(total));
  }
}

function refuse(refusal: Refusal): void {
  const text = find('refused');
  if (text) text.textContent = text.dataset[refusal] ?? '';
  show('question');
}

/** Lets the worker in. It answers from a pack that is whole, and from nothing else. */
async function register({ PackError, workerAddress }: Tools): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedWorker(workerAddress), { scope: '/', updateViaCache: 'none' });
  } catch (error) {
    if ((error as Error).name === 'SecurityError') throw error;
    throw new PackError('network', 'No worker came.');
  }
}

async function removeAll(remove: () => Promise<void>): Promise<void> {
  await remove();
  // Not waited for: a browser may first want an answer from the server.
  for (const registration of await navigator.serviceWorker.getRegistrations()) void registration.unregister();
}

/** Stores the pack whole, or nothing. The worker comes first: by it every page knows that there is something to wipe. */
async function store(tools: Tools): Promise<void> {
  const { fetchList, forgetPacks, languageIn, PackError, removePacks, storePack } = tools;
  // The exit hides the page before it goes: nothing of what was being stored may stay behind.
  const leaving = new AbortController();
  const { documentElement: page } = document;
  const watch = new MutationObserver(() => {
    leaving.abort();
    void removeAll(forgetPacks);
  });
  watch.observe(page, { attributeFilter: ['hidden'] });
  try {
    const list = await fetchList(languageIn(location.pathname));
    // It may have gone while the tools or the list were on their way.
    if (page.hidden) return;
    showProgress(0, list.files.length);
    await register(tools);
    const record = await storePack(
      list,
      Date.now(),
      (done) => {
        showProgress(done, list.files.length);
      },
      leaving.signal,
    );
    await navigator.serviceWorker.ready;
    showReady(tools, record);
    find('ready')?.focus();
  } catch (error) {
    // Half a choice is no choice: the worker goes too.
    await removeAll(removePacks);
    if (error instanceof PackError) refuse(error.refusal);
    else show('unable');
  } finally {
    watch.disconnect();
  }
}

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    show('unable');
    return;
  }
  // Where there is no worker there is no pack, and to look for one would leave a store with our name behind.
  if ((await navigator.serviceWorker.getRegistrations()).length > 0) {
    const tools = await load();
    const pack = await tools.findPack();
    if (pack && !tools.isExpired(pack.record, Date.now())) {
      showReady(tools, pack.record);
      return;
    }
  }
  show('question');
}

find('yes')?.addEventListener('click', () => {
  show('fetching');
  const note = find('refused');
  if (note) note.textContent = '';
  load().then(store, () => {
    refuse('network');
  });
});
for (const button of place?.querySelectorAll<HTMLElement>('[data-offline-card]') ?? []) {
  button.addEventListener('click', () => {
    const card = document.getElementById('kaart');
    card?.scrollIntoView();
    card?.focus();
  });
}
document.addEventListener('obt:wiped', () => {
  show('question');
});
function look(): void {
  // A private window may forbid storage altogether.
  start().catch(() => {
    show('unable');
  });
}
look();
// In another tab the copy may have been wiped meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && place?.dataset['shown'] === 'ready') look();
});
