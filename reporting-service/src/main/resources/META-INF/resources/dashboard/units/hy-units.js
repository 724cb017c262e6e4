import { html } from 'lit';
import { Panel } from '../element/panel.js';
import { windowAndPlace } from '../reporting/period.js';
import { t } from '../words/language.js';
import { number, percent, rate, seconds } from '../words/numbers.js';

/** What partner units were given, and how they did. */
class HyUnits extends Panel {
  heading = 'units';

  ask(client, period) {
    return client.get('/v1/performance', { by: 'UNIT', ...windowAndPlace(period) });
  }

  content() {
    const { lines } = this.answer;
    if (lines.length === 0) return html`<p class="quiet">${t('nothing-counted')}</p>`;
    return html`<hy-table .caption=${t(this.heading)} .columns=${columns()} .rows=${lines.map(row)}></hy-table>`;
  }
}

function columns() {
  return [
    { label: t('unit'), heads: true },
    { label: t('workload'), number: true },
    { label: t('on-time'), number: true },
    { label: t('return-rate'), number: true },
    { label: t('median'), number: true },
  ];
}

function row(line) {
  const { name, dispatched, onTimeRate: inTime, returnRate, medianSeconds } = line;
  return [name ?? line.code, number(dispatched), rate(inTime), percent(returnRate), seconds(medianSeconds)];
}

customElements.define('hy-units', HyUnits);
