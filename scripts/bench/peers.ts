/** Other ways to find names in a text, for comparison. They check neither capitals nor what a name needs. */

/** Builds a matcher; the matcher returns how many names it found. */
type Peer = (names: readonly string[]) => (text: string) => number;

const regExp: Peer = (names) => {
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
  return (text) => [...text.matchAll(pattern)].length;
};

export const PEERS: Record<string, Peer> = { 'RegExp alternation': regExp };
