import { html } from 'lit';
import { Panel } from '../element/panel.js';
import { t } from '../words/language.js';
import { number, percent } from '../words/numbers.js';

/** Communities by conclusion rate, with their volumes; small ones are listed and not ranked. */
class HyCommunities extends Panel {
  heading = 'communities';
  path = '/v1/summary';

  content() {
    const lines = this.answer.byCommunity;
    if (lines.length === 0) return html`<p class="quiet">${t('nothing-counted')}</p>`;
    return html`
      <hy-table .caption=${t(this.heading)} .columns=${columns()} .rows=${lines.map(row)}></hy-table>
      ${lines.some((it) => !it.ranked) ? html`<p class="note">${t('not-ranked-note')}</p>` : ''}
    `;
  }
}

function columns() {
  return [
    { label: t('rank'), number: true },
    { label: t('community'), heads: true },
    { label: t('collected'), number: true },
    { label: t('concluded-short'), number: true },
    { label: t('conclusion-rate'), number: true },
  ];
}

function row(line) {
  const { numerator, denominator } = line.conclusionRate;
  return [
    line.rank ?? t('not-ranked'),
    { text: line.name, drill: { community: line.code } },
    number(line.collected),
    number(line.concluded),
    { text: percent(line.conclusionRate), share: denominator ? numerator / denominator : undefined },
  ];
}

customElements.define('hy-communities', HyCommunities);
