import { language, t } from './language.js';

const ZONE = 'Asia/Shanghai';

export function number(value) {
  return value === null || value === undefined ? '–' : new Intl.NumberFormat(language.locale).format(value);
}

/** What a rate is made of, and how many were left out of it. */
export function madeOf(it) {
  const parts = t('made-of', { n: number(it.numerator), of: number(it.denominator) });
  return it.excluded ? `${parts}; ${t('excluded', { n: number(it.excluded) })}` : parts;
}

/** A rate as a reader needs it: percent, and what it is made of. */
export function rate(it) {
  if (!it) return '–';
  if (it.percent === null || it.percent === undefined) return t('no-data-of', { of: number(it.denominator) });
  return t('rate', { percent: percent(it), of: madeOf(it) });
}

export function percent(it) {
  if (!it || it.percent === null || it.percent === undefined) return t('no-data');
  return `${it.percent.toFixed(1)} %`;
}

export function moment(instant) {
  return instant ? format(instant, { dateStyle: 'medium', timeStyle: 'short' }) : '–';
}

export function day(instant) {
  return instant ? format(instant, { year: 'numeric', month: '2-digit', day: '2-digit' }) : '–';
}

/** Month and day alone, for an axis. */
export function shortDay(instant) {
  return format(instant, { month: 'numeric', day: 'numeric' });
}

/** A span of time as people say it. */
export function seconds(count) {
  if (count === null || count === undefined) return '–';
  const hours = count / 3600;
  if (hours < 1) return t('minutes', { n: Math.round(count / 60) });
  return hours < 48 ? t('hours', { n: hours.toFixed(1) }) : t('days', { n: (hours / 24).toFixed(1) });
}

function format(instant, options) {
  return new Intl.DateTimeFormat(language.locale, { timeZone: ZONE, ...options }).format(new Date(instant));
}
