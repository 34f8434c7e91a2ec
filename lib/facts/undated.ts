/** An event's name without the date at its end, for rows that show the date beside it. */

/** Words between a name and its date: "talks of January 2026", "élections de 2024", "Treffen vom 7. Februar". */
const CONNECTORS = new Set(
  'of in on from de du des d en le del año a vom von im am у в від року р'.split(' '),
);
/** Fewer words than this are no name any more. */
const LEAST_WORDS = 2;

/**
 * "Strikes on Kyiv of 20 January 2026" -> "Strikes on Kyiv", where the years are those of `when` (EDTF) and
 * months are written in `lang`. A name that does not end in its date is given back as it is.
 */
export function undated(name: string, when: string, lang: string): string {
  const words = name.split(' ');
  const take = (isPart: (word: string) => boolean) => {
    const last = words.at(-1)?.replace(/[.,]$/, '') ?? '';
    if (!isPart(last)) return false;
    words.pop();
    return true;
  };
  // "2022 року"
  take((word) => CONNECTORS.has(word));
  if (!take((word) => /^\d{4}$/.test(word) && when.includes(word))) return name;
  take((word) => CONNECTORS.has(word));
  const months = monthsOf(lang);
  if (take((word) => months.has(word.toLowerCase()))) {
    take((word) => CONNECTORS.has(word));
    take((word) => /^\d{1,2}(?:[–-]\d{1,2})?$/.test(word));
  }
  while (take((word) => CONNECTORS.has(word)));
  return words.length < LEAST_WORDS ? name : words.join(' ').replace(/[,:]$/, '');
}

const known = new Map<string, ReadonlySet<string>>();

/** Names of months as they stand alone and as they stand behind a day. */
function monthsOf(lang: string): ReadonlySet<string> {
  let names = known.get(lang);
  if (!names) {
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 2)));
    const forms = [
      new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }),
      new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    ];
    names = new Set(
      forms.flatMap((form) =>
        days.map((day) =>
          (form.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '').toLocaleLowerCase(lang),
        ),
      ),
    );
    known.set(lang, names);
  }
  return names;
}
