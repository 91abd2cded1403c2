import { workerAddress, type PackRecord } from '../../offline/pack.ts';
import { isExpired, sizeOf } from '../../offline/strategy.ts';
import { fetchList, findPack, PackError, removePacks, storePack, type Refusal } from '../../offline/store.ts';

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

/** The address of our worker in the form that browsers with Trusted Types ask for. */
function trustedWorker(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy: TrustedFactory } };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}

function showReady(record: PackRecord): void {
  const text = find('ready-text');
  if (text) {
    const size = `${(sizeOf(record) / 1_048_576).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`;
    const end = new Date(record.expiresAtMs).toLocaleDateString('nl', { dateStyle: 'long' });
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

/** Stores the pack whole, and only then lets the worker in that answers from it. */
async function store(): Promise<void> {
  show('fetching');
  const note = find('refused');
  if (note) note.textContent = '';
  try {
    const list = await fetchList();
    showProgress(0, list.files.length);
    const record = await storePack(list, Date.now(), (done) => {
      showProgress(done, list.files.length);
    });
    await navigator.serviceWorker.register(trustedWorker(), { scope: '/', updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    showReady(record);
    find('ready')?.focus();
  } catch (error) {
    // Half a choice is no choice: without the worker the pack goes too.
    await removePacks();
    refuse(error instanceof PackError ? error.refusal : 'network');
  }
}

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    show('unable');
    return;
  }
  const pack = await findPack();
  if (pack && !isExpired(pack.record, Date.now())) showReady(pack.record);
  else show('question');
}

find('yes')?.addEventListener('click', () => void store());
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
// A private window may forbid storage altogether.
start().catch(() => {
  show('unable');
});
