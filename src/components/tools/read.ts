import { toolWords } from 'virtual:tool-words';
import { chooseVoice } from '../../domain/page/voice.ts';
import { makeButton, type Tool } from './box.ts';
import { readText } from './read-text.ts';

/** How long some browsers need to tell which voices they have. */
const patienceMs = 1500;

async function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, patienceMs);
    });
  return chooseVoice(speechSynthesis.getVoices(), toolWords.language);
}

/** Whether a browser has put the page into another language: our voice would read it as if it were still its own. */
function isTranslated(): boolean {
  const { lang, classList } = document.documentElement;
  return (
    lang.split('-')[0] !== toolWords.language ||
    classList.contains('translated-ltr') ||
    classList.contains('translated-rtl')
  );
}

/** Reads the page aloud by a voice of the device itself. The text goes to nobody else: no such voice, no reading. */
export async function makeReader(): Promise<Tool> {
  const { read: words } = toolWords;
  if (isTranslated()) return { title: words.title, text: words.translated, close: words.close, buttons: [] };
  const voice = await findVoice();
  if (!voice) return { title: words.title, text: words.noVoice, close: words.close, buttons: [] };
  const button = makeButton(words.start, 'button');
  let pieces: string[] | undefined;
  let at = 0;
  let run = 0;
  let isReading = false;
  const show = (nowReading: boolean) => {
    isReading = nowReading;
    button.textContent = isReading ? words.stop : at > 0 ? words.again : words.start;
  };
  const stop = () => {
    run++;
    speechSynthesis.cancel();
    show(false);
  };
  const speak = (mine: number) => {
    const piece = pieces?.[at];
    // A cancelled piece still says that it ended.
    if (mine !== run) return;
    if (piece === undefined) {
      at = 0;
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (mine !== run) return;
      at++;
      speak(mine);
    };
    utterance.onerror = () => {
      if (mine === run) stop();
    };
    speechSynthesis.speak(utterance);
  };
  button.addEventListener('click', () => {
    if (isReading) {
      stop();
      return;
    }
    pieces ??= readText(document.querySelector('main') ?? document.body);
    run++;
    show(true);
    speak(run);
  });
  // Whoever leaves must not be heard leaving: the exit hides the page before it goes.
  new MutationObserver(stop).observe(document.documentElement, { attributes: true, attributeFilter: ['hidden'] });
  addEventListener('pagehide', stop);
  document.addEventListener('obt:step', () => {
    stop();
    pieces = undefined;
    at = 0;
    show(false);
  });
  return { title: words.title, text: words.headphones, close: words.close, buttons: [button], onClose: stop };
}
