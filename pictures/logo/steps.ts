/** Work in steps, between which it may be left. */
export type Steps<Result> = Generator<void, Result, void>;

/** All steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Step by step, with a breath between them in which a worker hears its messages.
 * @throws DOMException `AbortError`, or the signal's own reason, after an abort
 */
export async function inSteps<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
  }
}
