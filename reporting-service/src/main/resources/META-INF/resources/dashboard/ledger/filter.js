import { windowAndPlace } from '../reporting/period.js';
import { t, word } from '../words/language.js';
import { topicWord } from '../words/topics.js';

const NAMES = {
  community: (value, filter) => filter.communityName ?? value,
  channel: (value) => word('channel', value),
  topic: topicWord,
  status: (value) => word('status', value),
  overdue: () => t('overdue'),
};

/** What the ledger is asked for: what the page shows, and the filter on top of it. */
export function asked(filter, period) {
  const it = Object.fromEntries(Object.keys(NAMES).map((name) => [name, filter[name]]));
  return { ...windowAndPlace(period), ...defined(it) };
}

/** Each part of a filter in words, and the filter without it. */
export function chips(filter) {
  return Object.entries(NAMES)
    .filter(([name]) => filter[name])
    .map(([name, say]) => ({ text: say(filter[name], filter), without: { ...filter, [name]: undefined } }));
}

function defined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
