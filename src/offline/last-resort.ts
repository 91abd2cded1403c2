/** What the last page of all says; it stands in the worker itself and so cannot be missing. */
export interface LastResortWords {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly text: string;
  readonly emergency: string;
  readonly advice: string;
  readonly advicePhone: string;
  readonly exit: string;
  readonly exitAddress: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page for when neither the server nor a sound pack answers: two numbers, and the way out. */
export function lastResort(words: LastResortWords): string {
  const tel = words.advicePhone.replaceAll(/[^0-9+]/g, '');
  return `<!doctype html><html lang="${words.language}" dir="${words.direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(words.title)}</title><main><h1>${escape(words.title)}</h1><p>${escape(words.text)}</p><p><a href="tel:112"><b dir="ltr" translate="no">112</b> ${escape(words.emergency)}</a></p><p><a href="tel:${tel}"><b dir="ltr" translate="no">${escape(words.advicePhone)}</b> ${escape(words.advice)}</a></p><p><a href="${escape(words.exitAddress)}" rel="noreferrer" data-exit>${escape(words.exit)}</a></p></main></html>`;
}
