import { half, t } from '../words/language.js';

/** A refusal in words that a reader can do something with. */
export function saying(trouble) {
  const errors = (trouble.problem?.errors ?? []).map((it) => half(it.detail)).join(' ');
  switch (trouble.status) {
    case 0:
      return t('trouble-unreachable');
    case 401:
      return t('trouble-sign-in');
    case 403:
      return t('trouble-not-for-you');
    case 404:
      return t('trouble-not-offered');
    case 429:
      return t('trouble-too-often');
    case 422:
      return t('trouble-unusable', { why: errors || half(trouble.message) });
    default:
      return t('trouble-other', { status: trouble.status ?? '', why: half(trouble.message) });
  }
}
