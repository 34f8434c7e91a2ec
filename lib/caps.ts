/** Every limit in one place, each with its reason. Sizes are UTF-16 code units unless they say otherwise. */

/** Text read of one page: a live blog of 50,000 words is 300,000; three times that is no longer reading. */
export const MAX_PAGE_TEXT = 1_000_000;

/** Blocks of one page: MAX_PAGE_TEXT in paragraphs of ordinary length is a tenth of this. */
export const MAX_BLOCKS = 20_000;

/** One block: the longest paragraph in print is far below; a longer run of text is data, not prose. */
export const MAX_BLOCK_TEXT = 100_000;

/** Nodes looked at in one reading of a page: the heaviest news pages have about 20,000. */
export const MAX_NODES = 400_000;

/** Depth of nesting followed: pages that mean to be read stay under 100. */
export const MAX_DEPTH = 2_000;

/** JSON-LD read of one page: publishers' run to 30,000; what is longer holds more than the article. */
export const MAX_JSON_LD = 500_000;

/** JSON-LD blocks read of one page. */
export const MAX_JSON_LD_BLOCKS = 20;

/** Values visited inside JSON-LD, so that nesting cannot keep us. */
export const MAX_JSON_LD_VALUES = 5_000;

/** Mentions taken from one answer: 50,000 words have about 2,200. */
export const MAX_MENTIONS = 20_000;

/** Rules for sites that a person keeps: hundreds at most; an import of more is a mistake. */
export const MAX_SITE_RULES = 5_000;

/** Subjects a reader has silenced: one click each, so hundreds at most. */
export const MAX_MUTED = 2_000;

/** What somebody types into a search: a name with its title is under 60. */
export const MAX_SEARCH = 200;

/** Matches shown of a search: more are not read, and the next letter typed says more. */
export const MAX_FOUND = 20;

/** A host name by DNS. */
export const MAX_HOST = 253;

/** A subject id: slugs of events run to 60. */
export const MAX_ID = 200;

/** Time one slice of reading may take before the page gets its turn, half a 60 Hz frame. */
export const SLICE_MS = 8;

/** Text of a long page that is asked for first, from its beginning and from what is seen: about an article. */
export const FIRST_REQUEST_TEXT = 8_000;

/** Shortest pause between a change of the page and reading it again: lets a burst of changes end. */
export const RESCAN_MIN_MS = 250;

/** Longest pause: a page that never rests is read again this seldom. */
export const RESCAN_MAX_MS = 15_000;

/** Changed places kept for reading again; more than this and the whole article is read again. */
export const MAX_DIRTY = 200;

/** Times a page that is no article is judged again as it changes, for each address it shows. */
export const MAX_JUDGEMENTS = 8;

/** Hidden places watched for being shown later. */
export const MAX_HIDDEN_WATCHED = 300;
