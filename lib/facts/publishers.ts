/** Publishers by the short names under which readers know them: "Kremlin, AP: 7 Feb 2022". */
import type { CompiledSource } from './compiled.ts';

/** Where the usual short name is not the name without its article. */
const SHORT: Readonly<Record<string, string>> = {
  'president of russia': 'Kremlin',
  'government of russia': 'Russian government',
  'president of ukraine': 'Ukrainian presidency',
  'présidence de la république': 'Élysée',
  'presidency of the french republic': 'Élysée',
  'president of the french republic': 'Élysée',
  'the associated press': 'AP',
  'associated press': 'AP',
  'agence france-presse': 'AFP',
  'south china morning post': 'SCMP',
  'radio free europe/radio liberty': 'RFE/RL',
  'united nations': 'UN',
  'european external action service': 'EEAS',
  'deutsche welle': 'DW',
  'bbc news': 'BBC',
  'cbs news': 'CBS',
  'abc news': 'ABC',
  'nbc news': 'NBC',
  'cnn international': 'CNN',
  'the new york times': 'New York Times',
  'frankfurter allgemeine zeitung': 'FAZ',
  'süddeutsche zeitung': 'SZ',
  'neue zürcher zeitung': 'NZZ',
};

/** Whose word it is: the agency whose text a page carries, else its publisher; both shortened. */
export function voiceOf(source: Pick<CompiledSource, 'publisher' | 'carries'>): string {
  return shortName(source.carries ?? source.publisher);
}

export function shortName(publisher: string): string {
  const plain = publisher.trim().replace(/\s+\([^)]*\)$/, '');
  return SHORT[plain.toLowerCase()] ?? plain.replace(/^The (?=\S)/, '').replace(/ Online$/, '');
}
