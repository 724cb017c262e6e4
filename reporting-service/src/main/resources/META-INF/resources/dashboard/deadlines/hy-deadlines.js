import { html } from 'lit';
import { Panel } from '../element/panel.js';
import { t } from '../words/language.js';
import { number, rate } from '../words/numbers.js';

/** How deadlines are kept: in time, overdue by age, given back, extended, done again. */
class HyDeadlines extends Panel {
  heading = 'deadlines';
  path = '/v1/deadlines/summary';

  content() {
    const { due, stock, dispatched } = this.answer.total;
    const rows = [
      [t('on-time'), rateCell(due.onTimeRate)],
      [t('overdue'), number(stock.overdue)],
      [t('return-rate'), rateCell(dispatched.returnRate)],
      [t('extension-rate'), rateCell(dispatched.extensionRate)],
      [t('rework-rate'), rateCell(dispatched.reworkRate)],
      ...stock.byAge.filter((it) => it.count > 0).map((it) => [ageWord(it), number(it.count)]),
    ];
    const columns = [
      { label: t('measure'), heads: true, long: true },
      { label: t('value'), number: true },
    ];
    return html`<hy-table .caption=${t(this.heading)} .columns=${columns} .rows=${rows}></hy-table>`;
  }
}

function rateCell(it) {
  return { text: rate(it), share: it.denominator ? it.numerator / it.denominator : undefined };
}

function ageWord(age) {
  return age.upToDays ? t('age-up-to', { n: age.upToDays }) : t('age-over', { n: age.overDays });
}

customElements.define('hy-deadlines', HyDeadlines);
