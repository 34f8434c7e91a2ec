/** Long work in steps: a generator that yields wherever it may pause, so that one piece of code serves both the run in one go and the one in slices. */

export type Steps<T> = Generator<undefined, T>;

/** Runs to the end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Who decides when to pause, and how: `lib` has neither clock nor event loop. */
export interface Pauses {
  /** Whether this slice has lasted long enough. */
  due(): boolean;
  /** Lets others have their turn. */
  pause(): Promise<void>;
}

/** Runs to the end, with a pause whenever one is due. */
export async function finishInSlices<T>(steps: Steps<T>, { due, pause }: Pauses): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (due()) await pause();
  }
}
