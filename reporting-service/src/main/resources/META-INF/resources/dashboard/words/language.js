import { chinese } from './chinese.js';
import { english } from './english.js';

const LANGUAGES = { zh: chinese, en: english };
const LOCALES = { zh: 'zh-CN', en: 'en-GB' };
const KEPT = 'huying.lang';

/** Chinese unless ?lang= or the reader's earlier choice says otherwise. */
function chosen() {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEPT);
  return asked in LANGUAGES ? asked : 'zh';
}

/** The language of the page; tells everybody when it changes. */
class Language extends EventTarget {
  code = chosen();

  constructor() {
    super();
    this.#mark();
  }

  get locale() {
    return LOCALES[this.code];
  }

  choose(code) {
    this.code = code;
    localStorage.setItem(KEPT, code);
    this.#mark();
    this.dispatchEvent(new Event('changed'));
  }

  #mark() {
    document.documentElement.lang = this.locale;
    document.title = t('title', {}, this.code);
  }
}

export const language = new Language();

/** The word for a key, with {names} filled in; a key without a word is shown as it is. */
export function t(key, values = {}, code = language.code) {
  const words = LANGUAGES[code][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}

/** The word of a code like GRID_VISIT among those of a kind; one that nobody knows is shown as it is. */
export function word(kind, code) {
  return LANGUAGES[language.code][`${kind}.${code}`] ?? code ?? '';
}

/** The half of a text like 派遣 · Dispatched that is of this language. */
export function half(text) {
  const halves = (text ?? '').split(' · ');
  if (halves.length !== 2) return text ?? '';
  return halves[language.code === 'zh' ? 0 : 1];
}
