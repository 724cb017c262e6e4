/** What went wrong with a question, in the words of the service where it has any (RFC 9457). */
export class Trouble extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? '');
    this.status = status;
    this.problem = problem;
  }
}

/** Asks reporting. Panels that ask the same at the same time share one answer. */
export class Client {
  #session;
  #asked = new Map();

  constructor(session) {
    this.#session = session;
  }

  /** The JSON at a path. */
  get(path, values = {}) {
    return this.#shared(address(path, values)).then((answer) => answer.body);
  }

  /** One page of a list, and the path of the next one, if there is one (RFC 8288). */
  page(path, values = {}) {
    return this.#shared(address(path, values));
  }

  /** What is under way may not know yet what has just changed: whoever asks from now on asks anew. */
  forget() {
    this.#asked.clear();
  }

  #shared(address) {
    const known = this.#asked.get(address);
    if (known) return known;
    const answer = this.#ask(address);
    this.#asked.set(address, answer);
    const forget = () => this.#asked.get(address) === answer && this.#asked.delete(address);
    answer.then(forget, forget);
    return answer;
  }

  async #ask(address) {
    const response = await this.#fetched(address).catch(() => {
      throw new Trouble(0);
    });
    if (response.status === 401) this.#session.end();
    const body = await response.json().catch(() => null);
    if (!response.ok) throw new Trouble(response.status, body);
    return { body, next: next(response.headers.get('Link')) };
  }

  async #fetched(address) {
    const token = await this.#session.token();
    const headers = { Accept: 'application/json' };
    if (token) headers.Authorization = `Bearer ${token}`;
    return fetch(address, { headers });
  }
}

function next(link) {
  const found = /<([^>]+)>;\s*rel="?next"?/.exec(link ?? '');
  if (!found) return null;
  const url = new URL(found[1], location.origin);
  return url.pathname + url.search;
}

/** The path with what is asked; what has no value is left out. */
export function address(path, values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  const text = query.toString();
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path;
}
