const NAMES = ['from', 'to', 'asOf', 'campaign', 'community'];

/** What the reader looks at stands in the address, so that it can be kept, sent and shown on a wall. */
export function read() {
  const query = new URLSearchParams(location.search);
  const asked = Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? '']));
  return { ...asked, number: query.get('number'), wall: query.get('wall') === '1' };
}

export function write(looked) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(looked)) {
    if (value === null || value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  history.replaceState(null, '', location.pathname + (text ? `?${text}` : ''));
}
