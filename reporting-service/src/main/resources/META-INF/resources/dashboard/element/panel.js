import { html, nothing } from 'lit';
import { changes, touchesFigures } from '../reporting/changes.js';
import { windowAndPlace } from '../reporting/period.js';
import { language, t } from '../words/language.js';
import { Element } from './element.js';
import { controls, hidden } from './styles.js';
import { panel } from './panel-styles.js';
import { saying } from './trouble.js';
import './hy-chart.js';
import './hy-table.js';

/**
 * Part of the page that asks for its own data. What it may not or cannot have it says in words; the others go on. A chart
 * has its table beside it: heard by screen readers always, and shown in its place to who prefers it.
 */
export class Panel extends Element {
  static properties = {
    client: { attribute: false },
    period: { attribute: false },
    answer: { state: true },
    trouble: { state: true },
    asTable: { state: true },
    asking: { state: true },
  };
  static styles = [hidden, controls, panel];

  #turn = 0;
  #drawn = null;
  #changed = (event) => touchesFigures(event.detail, this.period?.community) && this.refresh();

  connectedCallback() {
    super.connectedCallback();
    changes.addEventListener('changed', this.#changed);
  }

  disconnectedCallback() {
    changes.removeEventListener('changed', this.#changed);
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has('period') || changed.has('client')) this.load();
  }

  /** What to ask; parts say it. */
  ask(client, period) {
    return client.get(this.path, windowAndPlace(period));
  }

  /** What to do when figures may have changed. */
  refresh() {
    this.load();
  }

  async load() {
    if (!this.client || !this.period) return;
    const turn = ++this.#turn;
    this.asking = true;
    try {
      const answer = await this.ask(this.client, this.period);
      if (turn === this.#turn) [this.answer, this.trouble] = [answer, null];
    } catch (trouble) {
      if (turn === this.#turn) [this.answer, this.trouble] = [null, trouble];
    } finally {
      if (turn === this.#turn) this.asking = false;
    }
  }

  render() {
    return html`<section aria-labelledby="heading" aria-busy=${Boolean(this.asking)}>
      <header>
        <h2 id="heading">${t(this.heading)}</h2>
        ${this.answer && this.option ? this.#toggle() : nothing}
      </header>
      ${this.#inside()}
    </section>`;
  }

  #inside() {
    if (this.trouble) return html`<p class="trouble" role="status">${saying(this.trouble)}</p>`;
    if (!this.answer) return html`<p class="quiet" role="status">${t('loading')}</p>`;
    return this.content();
  }

  #toggle() {
    const flip = () => (this.asTable = !this.asTable);
    return html`<button type="button" aria-pressed=${Boolean(this.asTable)} @click=${flip}>${t('as-table')}</button>`;
  }

  content() {
    return this.chartAndTable();
  }

  /** The chart of {@link option}, described by the rows of {@link table}. */
  chartAndTable() {
    const table = this.table(this.answer);
    if (table.rows.length === 0) return html`<p class="quiet">${t('nothing-counted')}</p>`;
    return html`
      ${this.asTable
        ? nothing
        : html`<hy-chart
            aria-hidden="true"
            .make=${this.#drawing()}
            @chosen=${(event) => this.chosen?.(event.detail)}
          ></hy-chart>`}
      <hy-table
        ?heard=${!this.asTable}
        .caption=${t(this.heading)}
        .columns=${table.columns}
        .rows=${table.rows}
      ></hy-table>
    `;
  }

  /** The same as long as answer and language are: nothing is drawn twice. */
  #drawing() {
    const { answer } = this;
    if (this.#drawn?.answer !== answer || this.#drawn.language !== language.code)
      this.#drawn = { answer, language: language.code, make: (palette) => this.option(answer, palette) };
    return this.#drawn.make;
  }

  /** Asks for the lines behind a figure. */
  drill(filter) {
    this.tell('drill', filter);
  }
}
