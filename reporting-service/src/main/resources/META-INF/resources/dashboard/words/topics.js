import { language } from './language.js';

const NAMES = { zh: 'chinese', en: 'english' };
let known = new Map();

/** The topics are the operator's; intake tells them to everybody. Until it does, and without it, codes are shown. */
export async function learnTopics(where) {
  if (!where) return;
  const topics = await fetch(where, { headers: { Accept: 'application/json' } }).then((it) => it.json());
  known = new Map(topics.map((it) => [it.code, it]));
  language.dispatchEvent(new Event('changed'));
}

/** The name of a topic. */
export function topicWord(code) {
  return known.get(code)?.[NAMES[language.code]] ?? code ?? '';
}
