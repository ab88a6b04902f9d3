/** How much time is left for work that can wait. */
interface Remaining {
  timeRemaining(): number;
}

/** Longest delay, and the time for a turn where the browser does not say how much there is, in milliseconds. */
const AT_LATEST = 300;
const TURN = 8;

/** Does something when the browser has time; those that cannot tell do it a moment later. The answer calls it off. */
export function whenIdle(work: (remaining: Remaining) => void): () => void {
  if ('requestIdleCallback' in window) {
    const waiting = requestIdleCallback(work, { timeout: AT_LATEST });
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(() => {
    const end = performance.now() + TURN;
    work({ timeRemaining: () => end - performance.now() });
  }, TURN);
  return () => clearTimeout(waiting);
}
