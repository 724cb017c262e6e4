import { messages } from './stream.js';

const GATHERED_FOR = 1_500;
const SLOW = 60_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const ANYTHING = { figures: 'all' };
const [ENDED, REFUSED, BROKEN] = ['ended', 'refused', 'broken'];

/**
 * Says when figures may have changed: at once where the service tells it, else every minute. What comes within a moment
 * is told together. After a break it goes on where it was (Last-Event-ID).
 */
export class Live extends EventTarget {
  state = 'off';
  #session;
  #last = null;
  #stop = null;
  #waiting = null;
  #gathered = [];
  #wait = FIRST_WAIT;

  constructor(session) {
    super();
    this.#session = session;
  }

  start() {
    if (this.#stop) return;
    this.#stop = new AbortController();
    this.#become('slow');
    this.#run(this.#stop.signal);
  }

  stop() {
    this.#stop?.abort();
    this.#stop = null;
    this.#become('off');
  }

  async #run(stopped) {
    while (!stopped.aborted) {
      const how = await this.#listen(stopped);
      if (stopped.aborted) return;
      if (how !== ENDED) this.#become('slow');
      await pause(how === REFUSED ? SLOW : this.#wait, stopped);
      this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT);
      if (stopped.aborted || (how === ENDED && this.#last)) continue;
      this.#gathered.push(ANYTHING);
      this.#tell();
    }
  }

  /** How it was over: in order, or because the service would not have it, or something broke. */
  async #listen(stopped) {
    try {
      const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${await this.#session.token()}` };
      if (this.#last) headers['Last-Event-ID'] = this.#last;
      const response = await fetch('/v1/live', { headers, signal: stopped, cache: 'no-store' });
      if (response.status === 400) this.#last = null;
      if (!response.ok) return response.status < 500 ? REFUSED : BROKEN;
      this.#become('live');
      for await (const message of messages(response.body)) this.#take(message);
      return ENDED;
    } catch {
      return BROKEN;
    }
  }

  /** A sign of life has an id and no data. */
  #take(message) {
    this.#wait = FIRST_WAIT;
    if (message.id) this.#last = message.id;
    if (!message.data) return;
    const { communityCode: community, number } = JSON.parse(message.data);
    this.#gathered.push({ figures: message.event, community, number });
    this.#waiting ??= setTimeout(() => this.#tell(), GATHERED_FOR);
  }

  #tell() {
    clearTimeout(this.#waiting);
    this.#waiting = null;
    this.dispatchEvent(new CustomEvent('told', { detail: this.#gathered.splice(0) }));
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}

function pause(milliseconds, stopped) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopped.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
