import { toolWords } from 'virtual:tool-words';
import { makeButton, makeParagraph, type Tool } from './box.ts';

/** The address of this page without what somebody answered: a step passes on where its questions begin. */
function addressToShare(): string {
  const start = document.querySelector<HTMLAnchorElement>('a[data-restart]')?.href ?? location.href;
  const { origin, pathname } = new URL(start);
  return origin + pathname;
}

/** Passes on an address under the name of the site alone; the reader chooses how much the address tells. */
export function makeSharing(): Tool {
  const { share: words, siteName } = toolWords;
  const status = makeParagraph();
  status.setAttribute('role', 'status');
  const say = (text: string) => {
    status.textContent = text;
  };
  const pass = async (url: string) => {
    try {
      if ('share' in navigator) {
        await navigator.share({ title: siteName, url });
      } else {
        await (navigator as Navigator).clipboard.writeText(url);
        say(words.copied);
      }
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') say(`${words.failed} ${url}`);
    }
  };
  const choice = (label: string, url: string) => {
    const button = makeButton(label);
    button.addEventListener('click', () => void pass(url));
    return button;
  };
  const buttons = [choice(words.page, addressToShare()), choice(words.home, `${location.origin}/`)];
  return { title: words.title, text: words.text, close: words.close, buttons, status };
}
