/** What an author may use inside a page: each building block with its attributes, as content/README.md tells. */
export interface BlockRule {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Attributes that are written without a value. */
  readonly flags?: readonly string[];
  /** Allowed values of an attribute. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Which kind of file the attribute `id` points at. */
  readonly refersTo?: 'helpline' | 'source' | 'figure' | 'block';
  /** The block that must stand directly around this one. */
  readonly inside?: string;
  /**
   * What stands in it: nothing, one list, or these blocks and no others (of several each once, of one as many as
   * wanted). Left out: text of any kind, but some.
   */
  readonly holds?: 'nothing' | 'numbered' | 'bullets' | readonly string[];
  /** true when it stands inside a sentence. */
  readonly isInline?: true;
  /** Attributes that a reader reads as text. */
  readonly prose?: readonly string[];
}

export const vocabulary: Readonly<Record<string, BlockRule>> = {
  Urgent: { required: ['title'], prose: ['title'] },
  Signals: {
    required: ['of', 'title'],
    values: { of: ['slachtoffer', 'pleger', 'omgeving'] },
    prose: ['title'],
  },
  DoDont: { holds: ['Do', 'Dont'], required: [] },
  Do: { required: [], inside: 'DoDont' },
  Dont: { required: [], inside: 'DoDont' },
  Steps: { holds: 'numbered', required: [] },
  Opening: { holds: 'nothing', required: ['say', 'to'], optional: ['notSay'], prose: ['say', 'notSay'] },
  Timeline: { holds: ['Moment'], required: [] },
  Moment: { required: ['when'], inside: 'Timeline', prose: ['when'] },
  Roles: { holds: ['Role'], required: ['around'], prose: ['around'] },
  Role: { required: ['who', 'task'], inside: 'Roles', prose: ['who', 'task'] },
  Lines: { holds: ['Line'], required: ['goal'], prose: ['goal'] },
  Line: { required: ['name'], inside: 'Lines', prose: ['name'] },
  Comparison: { holds: ['Difference'], required: ['one', 'other'] },
  Difference: {
    holds: 'nothing',
    required: ['about', 'one', 'other'],
    inside: 'Comparison',
    prose: ['about', 'one', 'other'],
  },
  Phone: { holds: 'nothing', isInline: true, required: ['id'], refersTo: 'helpline' },
  Helpline: { holds: 'nothing', required: ['id'], refersTo: 'helpline' },
  Source: { holds: 'nothing', isInline: true, required: ['id'], optional: ['as'], refersTo: 'source' },
  Word: { isInline: true, required: ['means'] },
  Figure: { holds: 'nothing', required: ['id'], refersTo: 'figure' },
  Name: { holds: 'nothing', isInline: true, required: ['id'], refersTo: 'helpline' },
  Fold: { required: ['title'], prose: ['title'] },
  Minute: { holds: 'numbered', required: [] },
  Checklist: { required: ['title'], prose: ['title'] },
  Choices: { holds: 'bullets', required: [] },
  Documents: { required: [], holds: 'nothing' },
  Data: { holds: 'nothing', required: [] },
  Part: {
    holds: 'nothing',
    required: ['of'],
    values: { of: ['kaart', 'zoeken', 'situatie', 'regio', 'kader', 'element'] },
  },
  Owner: { required: [], holds: 'nothing' },
  Languages: { required: [], holds: 'nothing' },
  Block: { holds: 'nothing', required: ['id'], flags: ['fold'], refersTo: 'block' },
};

/** How an author mends a block that is not known, when it looks like something from elsewhere. */
export const knownBlocks = Object.keys(vocabulary);
