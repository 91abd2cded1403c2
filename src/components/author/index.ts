import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Figure from './Figure.astro';
import Helpline from './Helpline.astro';
import Moment from './Moment.astro';
import Opening from './Opening.astro';
import Phone from './Phone.astro';
import Signals from './Signals.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';
import Urgent from './Urgent.astro';
import Word from './Word.astro';

/** Everything an author may use inside a page; `domain/check/vocabulary.ts` holds the rules of each. */
export const authorComponents = {
  Do,
  DoDont,
  Dont,
  Figure,
  Helpline,
  Moment,
  Opening,
  Phone,
  Signals,
  Source,
  Steps,
  Timeline,
  Urgent,
  Word,
};
