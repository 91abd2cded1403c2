import Comparison from './Comparison.astro';
import Difference from './Difference.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Figure from './Figure.astro';
import Fold from './Fold.astro';
import Helpline from './Helpline.astro';
import Line from './Line.astro';
import Lines from './Lines.astro';
import Moment from './Moment.astro';
import Name from './Name.astro';
import Opening from './Opening.astro';
import Phone from './Phone.astro';
import Role from './Role.astro';
import Roles from './Roles.astro';
import Signals from './Signals.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';
import Urgent from './Urgent.astro';
import Word from './Word.astro';

/** Everything an author may use inside a text block: all but a block itself. */
export const innerComponents = {
  Comparison,
  Difference,
  Do,
  DoDont,
  Dont,
  Figure,
  Fold,
  Helpline,
  Line,
  Lines,
  Moment,
  Name,
  Opening,
  Phone,
  Role,
  Roles,
  Signals,
  Source,
  Steps,
  Timeline,
  Urgent,
  Word,
};
