/** Keeps the promises of the most recently asked keys; a failure is forgotten, so it can be tried again. */
export class Cache<K, V> {
  private readonly entries = new Map<K, Promise<V>>();
  private readonly most: number;
  private readonly make: (key: K) => Promise<V>;

  constructor(most: number, make: (key: K) => Promise<V>) {
    this.most = most;
    this.make = make;
  }

  get(key: K): Promise<V> {
    const known = this.entries.get(key);
    const value = known ?? this.make(key);
    this.entries.delete(key);
    this.entries.set(key, value);
    if (!known) {
      value.catch(() => this.entries.delete(key));
      const oldest = this.entries.keys().next();
      if (this.entries.size > this.most && !oldest.done) this.entries.delete(oldest.value);
    }
    return value;
  }
}
