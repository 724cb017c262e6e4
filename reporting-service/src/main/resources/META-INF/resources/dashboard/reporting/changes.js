/** Of what the page shows a part of: whatever of these changes, every figure may have changed. */
const FIGURES = ['summary', 'directory', 'all'];

/** Where panels hear that what they show may have changed. */
class Changes extends EventTarget {
  /** @param told what has changed, as /v1/live tells it: {figures, community, number} */
  tell(told) {
    this.dispatchEvent(new CustomEvent('changed', { detail: told }));
  }
}

/** Whether figures of a community, or of all, may have changed. */
export function touchesFigures(told, community) {
  return told.some((it) => FIGURES.includes(it.figures) && isThere(it, community));
}

/** Whether something happened to a concern. */
export function touchesConcern(told, number) {
  return told.some((it) => it.figures === 'all' || it.number === number);
}

function isThere(it, community) {
  return !community || !it.community || it.community === community;
}

export const changes = new Changes();
