import { answer, answersSoFar, currentStep, emptyTrail, moveTo, type Trail } from '../../domain/tree/trail.ts';
import './sheet.client.ts';

/**
 * Walks a whole tree at one address: all steps are fetched at once, the same file for every answer, and the
 * answers live in memory only. Whatever fails, the links in the page still lead to the static steps.
 */
class Walk extends HTMLElement {
  // Declared only: fields of classes cost a helper in the oldest Safari that counts.
  declare private trail: Trail;
  declare private readonly start: Map<string, HTMLElement>;
  declare private startId: string;
  declare private steps: Promise<Document> | undefined;

  constructor() {
    super();
    this.trail = emptyTrail;
    this.start = new Map<string, HTMLElement>();
    this.startId = '';
  }

  connectedCallback(): void {
    const first = this.querySelector<HTMLElement>('[data-step]');
    if (!this.dataset['all'] || !first) return;
    this.startId = first.dataset['step'] ?? '';
    this.start.set(this.startId, first);
    // A reload loses the answers, on purpose; the address bar's own state may not pretend otherwise.
    if (!this.isFramed) history.replaceState({ depth: 0 }, '');
    this.addEventListener('click', (event) => {
      this.onClick(event);
    });
    // This script comes only when a reader is about to answer (`intent.client.ts`), and then the steps are wanted too.
    void this.load().catch(() => undefined);
    addEventListener('popstate', (event) => {
      const depth = (event.state as { depth?: number } | null)?.depth;
      // Who leaves is led back to the first question, and may not see it.
      if (depth === undefined || document.documentElement.hidden) return;
      this.trail = moveTo(this.trail, depth);
      void this.show();
    });
  }

  private load(): Promise<Document> {
    this.steps ??= new Promise<Document>((resolve, reject) => {
      // A document response needs no HTML from a string, so no Trusted Types policy either.
      const request = new XMLHttpRequest();
      request.open('GET', this.dataset['all'] ?? '');
      request.responseType = 'document';
      request.onload = () => {
        if (request.status === 200 && request.responseXML) resolve(request.responseXML);
        else reject(new Error(`The steps could not be loaded: status ${request.status}.`));
      };
      request.onerror = () => {
        reject(new Error('The steps could not be loaded: no connection.'));
      };
      request.send();
    }).catch((error: unknown) => {
      this.steps = undefined;
      throw error;
    });
    return this.steps;
  }

  private onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-answer]');
    const back = target.closest<HTMLElement>('[data-back-to]');
    const change = target.closest<HTMLElement>('[data-change]');
    const restart = target.closest('[data-restart]');
    if (target.closest('[data-previous]')) this.goTo(this.trail.depth - 1);
    if (link) {
      event.preventDefault();
      // The second half of a double click lands on the next question and is no answer to it.
      if (event.detail > 1) return;
      const step = link.closest<HTMLElement>('[data-step]');
      // A second press while the next step is still coming may not count as an answer to it.
      if (step?.dataset['step'] !== currentStep(this.trail, this.startId)) return;
      const before = this.trail;
      this.trail = answer(this.trail, {
        stepId: step.dataset['step'] ?? '',
        answerId: link.dataset['answer'] ?? '',
        question: step.querySelector('h1, h2')?.textContent.trim() ?? '',
        answer: link.textContent.trim(),
        to: link.pathname.split('/').at(-2) ?? '',
      });
      void this.show().then(
        () => {
          if (this.isFramed) return;
          history.pushState({ depth: this.trail.depth }, '');
          // Who comes back from another page finds the first question, and would stand far below it.
          history.scrollRestoration = 'manual';
        },
        () => {
          this.trail = before;
          document.dispatchEvent(new CustomEvent('obt:page', { detail: link.href }));
        },
      );
    } else if (back ?? change ?? restart) {
      const depth = restart ? 0 : Number((back ?? change)?.dataset['depth']);
      if (!Number.isInteger(depth)) return;
      event.preventDefault();
      this.goTo(depth);
    }
  }

  /** The site around a frame can count the entries of its history, and so how many questions were answered. */
  private get isFramed(): boolean {
    return this.hasAttribute('data-framed');
  }

  private goTo(depth: number): void {
    if (!this.isFramed) {
      history.go(depth - this.trail.depth);
      return;
    }
    this.trail = moveTo(this.trail, depth);
    void this.show();
  }

  private async show(): Promise<void> {
    const id = currentStep(this.trail, this.startId);
    const place = this.querySelector('[data-walk-step]');
    let step = this.start.get(id);
    if (!step) {
      const all = await this.load();
      const found = all.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
      if (!found) throw new Error(`There is no step "${id}".`);
      step = raiseHeadings(document.importNode(found, true));
      fillGaps(step, all);
      this.start.set(id, step);
    }
    if (!place) return;
    this.querySelector('[data-walk-failed]')?.replaceChildren();
    this.explain(step);
    place.replaceChildren(step);
    this.listAnswers();
    // What it says is about beginning.
    const intro = this.querySelector<HTMLElement>('[data-walk-intro]');
    if (intro) intro.hidden = this.trail.depth > 0;
    document.title = this.dataset['title'] ?? '';
    const heading = step.querySelector<HTMLElement>('h1');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    scrollTo(0, 0);
    document.dispatchEvent(new CustomEvent('obt:step', { detail: answersSoFar(this.trail) }));
  }

  /** Draws the stones, and on an outcome tells by which answers the reader came here. */
  private explain(step: HTMLElement): void {
    const previous = step.querySelector<HTMLElement>('[data-previous]');
    if (previous) previous.hidden = this.trail.depth === 0;
    const toGo = Number(step.dataset['toGo'] ?? 0);
    const progress = step.querySelector('.progress');
    if (progress) {
      progress.querySelectorAll('i').forEach((stone) => {
        stone.remove();
      });
      const stones = [
        ...answersSoFar(this.trail).map(() => 'done'),
        'here',
        ...Array<string>(Math.max(0, toGo - 1)).fill(''),
      ];
      progress.prepend(
        ...stones.map((kind) => {
          const stone = document.createElement('i');
          stone.className = kind;
          stone.setAttribute('aria-hidden', 'true');
          return stone;
        }),
      );
    }
    const list = step.querySelector('[data-because-list]');
    const title = step.querySelector('[data-because-title]');
    if (list && title) {
      title.textContent = list.getAttribute('data-because') ?? title.textContent;
      list.replaceChildren(
        ...answersSoFar(this.trail).map(({ question, answer: given }) => {
          const item = document.createElement('li');
          const strong = document.createElement('strong');
          strong.textContent = given;
          item.append(`${question} `, strong);
          return item;
        }),
      );
    }
  }

  private listAnswers(): void {
    const box = this.querySelector<HTMLElement>('[data-walk-history]');
    const list = box?.querySelector('[data-walk-answers]');
    const template = box?.querySelector('template');
    if (!box || !list || !template) return;
    const given = answersSoFar(this.trail);
    box.hidden = given.length === 0;
    list.replaceChildren(
      ...given.map((one, depth) => {
        const row = document.importNode(template.content, true);
        const set = (name: string, text: string) => {
          const place = row.querySelector(name);
          if (place) place.textContent = text;
        };
        set('[data-q]', one.question);
        set('[data-a]', one.answer);
        const button = row.querySelector<HTMLElement>('[data-change]');
        if (button) {
          button.dataset['depth'] = String(depth);
          button.setAttribute('aria-label', `${button.textContent}: ${one.question}`);
        }
        return row;
      }),
    );
  }
}

/** Puts in its place what stands in the list of all steps once: answers to fears, and the sheet for a call. */
function fillGaps(step: HTMLElement, all: Document): void {
  for (const gap of step.querySelectorAll<HTMLElement>('[data-gap]')) {
    const block = all.querySelector(`[data-block="${CSS.escape(gap.dataset['gap'] ?? '')}"]`);
    if (block) gap.replaceWith(document.importNode(block, true));
  }
}

/** In the list of all steps a step starts at h2; on its own it starts at h1. */
function raiseHeadings(step: HTMLElement): HTMLElement {
  for (const heading of step.querySelectorAll('h2, h3, h4')) {
    const raised = document.createElement(`h${Number(heading.tagName[1]) - 1}`);
    for (const { name, value } of heading.attributes) raised.setAttribute(name, value);
    raised.append(...heading.childNodes);
    heading.replaceWith(raised);
  }
  return step;
}

customElements.define('obt-walk', Walk);
