import { findRegion, indexRegions, type Finding, type RegionChoice } from '../../domain/region/find.ts';
import type { FinderFile } from '../../domain/region/finder-file.ts';

/** Long enough not to answer every letter, and for a screen reader not to be interrupted. */
const pauseMs = 250;

/**
 * Answers what is typed from one file, fetched whole at the first touch of the field and the same for everybody.
 * What is typed goes nowhere: not into a request, an address or storage.
 */
class RegionFinder extends HTMLElement {
  // Declared only: fields of classes cost a helper in the oldest Safari that counts.
  declare private find: Promise<(typed: string) => Finding> | undefined;
  declare private waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    const fetchFile = () => void this.load().catch(() => undefined);
    const answerSoon = () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.answer(field), pauseMs);
    };
    field.addEventListener('focus', fetchFile);
    field.addEventListener('input', answerSoon);
    // The field is in use before this script is there (`intent.client.ts`).
    if (document.activeElement === field) fetchFile();
    if (field.value !== '') answerSoon();
    // A page that comes back from the browser's memory shows nothing of the visit before.
    addEventListener('pagehide', () => {
      field.value = '';
      void this.answer(field);
    });
  }

  private load(): Promise<(typed: string) => Finding> {
    this.find ??= fetch(this.dataset['file'] ?? '')
      .then(async (response) => {
        if (!response.ok) throw new Error(`The regions could not be loaded: status ${response.status}.`);
        const index = indexRegions((await response.json()) as FinderFile);
        return (typed: string) => findRegion(index, typed);
      })
      .catch((error: unknown) => {
        this.find = undefined;
        throw error;
      });
    return this.find;
  }

  private async answer(field: HTMLInputElement): Promise<void> {
    const typed = field.value;
    if (typed.trim() === '') {
      this.show('', []);
      return;
    }
    try {
      const finding = (await this.load())(typed);
      if (field.value !== typed) return;
      if (finding.kind === 'region') this.show('region', [finding.region]);
      else if (finding.kind === 'choices') this.show('choices', finding.choices, finding.elsewhere);
      else this.show(finding.kind === 'elsewhere' ? finding.elsewhere : 'unknown', []);
    } catch {
      this.show('failed', []);
    }
  }

  private copy(kind: string): DocumentFragment | undefined {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-for="${kind}"]`);
    return template ? document.importNode(template.content, true) : undefined;
  }

  private show(kind: string, regions: readonly RegionChoice[], elsewhere?: string): void {
    const place = this.querySelector('[data-region-answer]');
    const status = this.querySelector<HTMLElement>('[data-region-status]');
    const block = kind === '' ? undefined : this.copy(kind);
    block?.querySelector('ul')?.append(...regions.flatMap((region) => this.link(region) ?? []));
    const heading = block?.querySelector('h2')?.textContent ?? '';
    place?.replaceChildren(
      ...[block, elsewhere === undefined ? undefined : this.copy(elsewhere)].flatMap((one) => one ?? []),
    );
    if (kind !== '') this.querySelector('[data-region-silent]')?.remove();
    if (!status) return;
    const { one = '', choices = '' } = status.dataset;
    const counted = regions.length === 1 ? one : choices.replace('{aantal}', String(regions.length));
    status.textContent = kind === 'choices' ? counted : [heading, ...regions.map(({ name }) => name)].join(': ');
  }

  private link({ id, name, matches }: RegionChoice): DocumentFragment | undefined {
    const item = this.copy('one');
    const [link, label, because] = ['a', 'span > span', 'small'].map((part) => item?.querySelector(part));
    link?.setAttribute('href', `${this.dataset['pages'] ?? ''}${id}/`);
    if (label) label.textContent = name;
    const places = new Set(matches.map((match) => [match.name, ...match.within].join(', ')));
    if (because) because.textContent = [...places].slice(0, 3).join(' · ');
    return item;
  }
}

customElements.define('obt-region-finder', RegionFinder);
