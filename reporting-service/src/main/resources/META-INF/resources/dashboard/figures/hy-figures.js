import { css, html, nothing } from 'lit';
import { Panel } from '../element/panel.js';
import { windowAndPlace } from '../reporting/period.js';
import { t } from '../words/language.js';
import { day, madeOf, moment, number, percent } from '../words/numbers.js';
import './hy-figure.js';

/** Collected, concluded, the rate with what it is made of, open and overdue ones. */
class HyFigures extends Panel {
  static properties = { today: { attribute: false } };
  static styles = [
    Panel.styles,
    css`
      section {
        padding: 0;
        border: 0;
        background: none;
        overflow: visible;
      }
      header {
        display: var(--toggle, flex);
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 45%), 1fr));
        gap: var(--gap);
      }
    `,
  ];
  heading = 'figures';

  /** Overdue ones are asked for apart: without them the others stand all the same. */
  async ask(client, period) {
    const asked = windowAndPlace(period);
    const today = { ...asked, from: this.today, to: this.today };
    const none = () => null;
    const [all, arrived, late] = await Promise.all([
      client.get('/v1/summary', asked),
      period.asOf ? null : client.get('/v1/summary', today).catch(none),
      client.get('/v1/deadlines/summary', asked).catch(none),
    ]);
    return { all, today: arrived, late };
  }

  content() {
    const { all, today, late } = this.answer;
    const { conclusionRate: rate, openAs } = all;
    return html`
      <div class="row">
        <hy-figure .label=${t('collected')} .value=${number(all.collected)} .note=${note(all, today)}></hy-figure>
        <hy-figure .label=${t('concluded')} .value=${number(all.concluded)} .note=${ended(all)}></hy-figure>
        <hy-figure .label=${t('conclusion-rate')} .value=${percent(rate)} .note=${madeOf(rate)}></hy-figure>
        <hy-figure .label=${t('open')} .value=${number(all.open)} .note=${t('open-as', openAs)}></hy-figure>
        ${late ? overdue(late.total.stock.overdue) : nothing}
      </div>
      <p class="note">${asked(all)}</p>
    `;
  }
}

function note(all, today) {
  return today ? t('of-today', { n: number(today.collected) }) : t('raw-reports', { n: number(all.rawReports) });
}

function ended(all) {
  return t('ended-otherwise', { n: number(all.explainedOnly + all.untrue + all.endedOtherwise + all.withdrawn) });
}

function overdue(count) {
  return html`<hy-figure
    .label=${t('overdue')}
    .value=${number(count)}
    .note=${t('overdue-note')}
    .drill=${{ overdue: 'true' }}
    alarming
  ></hy-figure>`;
}

function asked({ period, asOf }) {
  const last = Date.parse(period.to) - 1;
  return t('window-as-of', { from: day(period.from), to: day(last), asOf: moment(asOf) });
}

customElements.define('hy-figures', HyFigures);
