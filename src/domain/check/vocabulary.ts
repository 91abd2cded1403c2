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
  DoDont: { required: [] },
  Do: { required: [], inside: 'DoDont' },
  Dont: { required: [], inside: 'DoDont' },
  Steps: { required: [] },
  Opening: { required: ['say', 'to'], optional: ['notSay'], prose: ['say', 'notSay'] },
  Timeline: { required: [] },
  Moment: { required: ['when'], inside: 'Timeline', prose: ['when'] },
  Roles: { required: ['around'], prose: ['around'] },
  Role: { required: ['who', 'task'], inside: 'Roles', prose: ['who', 'task'] },
  Lines: { required: ['goal'], prose: ['goal'] },
  Line: { required: ['name'], inside: 'Lines', prose: ['name'] },
  Comparison: { required: ['one', 'other'] },
  Difference: { required: ['about', 'one', 'other'], inside: 'Comparison', prose: ['about', 'one', 'other'] },
  Phone: { required: ['id'], refersTo: 'helpline' },
  Helpline: { required: ['id'], refersTo: 'helpline' },
  Source: { required: ['id'], refersTo: 'source' },
  Word: { required: ['means'] },
  Figure: { required: ['id'], refersTo: 'figure' },
  Name: { required: ['id'], refersTo: 'helpline' },
  Fold: { required: ['title'], prose: ['title'] },
  Minute: { required: [] },
  Checklist: { required: ['title'], prose: ['title'] },
  Choices: { required: [] },
  Documents: { required: [] },
  Block: { required: ['id'], flags: ['fold'], refersTo: 'block' },
};

/** How an author mends a block that is not known, when it looks like something from elsewhere. */
export const knownBlocks = Object.keys(vocabulary);
