/** The closed lists of words that records are written in, shared by the schema of the YAML and the packed form. */

/** Packed as their places in these lists: new ones are added at the end. */
export const KINDS = [
  'person',
  'organisation',
  'office',
  'place',
  'work',
  'materiel',
  'agreement',
  'event',
] as const;
export const MODES = ['in-person', 'phone', 'video', 'letter'] as const;
export const GENDERS = ['masculine', 'feminine'] as const;
export const SOURCE_KINDS = ['primary', 'agency', 'newspaper', 'reference', 'gazette'] as const;
export const HOW_MET = ['bilateral', 'small-group', 'brief', 'present'] as const;
/** Of sources; any other is packed as it is written. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'uk', 'ru'] as const;

/** Properties whose value is another subject or that everybody knows: counted as trivial in reports. */
export const TRIVIAL_PROPERTIES = ['capital', 'member-of', 'located-in', 'part-of', 'official-name'] as const;
export const PROPERTIES = [
  ...TRIVIAL_PROPERTIES,
  'fact',
  'figure',
  'position',
  'decision',
  'accusation',
  'operator',
  'maker',
  'owner',
  'founded-by',
  'succeeded-by',
] as const;

export const EVENT_FORMS = [
  'meeting',
  'call',
  'summit',
  'talks',
  'visit',
  'attack',
  'war',
  'ceasefire',
  'election',
  'referendum',
  'agreement',
  'decision',
  'sanctions',
  'statement',
  'delivery',
  'exchange',
  'appointment',
  'resignation',
  'coup',
  'assassination',
  'death',
  'verdict',
  'protest',
  'disaster',
  'other',
] as const;
