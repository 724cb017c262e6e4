import { css, html, nothing } from 'lit';
import { t } from '../words/language.js';
import { Element } from './element.js';
import { controls, hidden } from './styles.js';

/**
 * Rows of figures. A cell is a text, or {text, drill} where there is more behind it, or {text, share} with a bar of 0 to 1
 * beside it; columns say whether they hold numbers. One that is only heard has nothing to press: there is nothing to see.
 */
class HyTable extends Element {
  static properties = {
    caption: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    heard: { type: Boolean, reflect: true },
  };
  static styles = [
    hidden,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      :host([heard]) {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .around {
        overflow: auto;
        min-height: 0;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: var(--cell);
        border-bottom: 1px solid var(--line);
        text-align: left;
        font-weight: normal;
        white-space: nowrap;
      }
      thead th {
        color: var(--faint);
        font-size: 0.85rem;
        vertical-align: bottom;
      }
      .number {
        text-align: right;
      }
      .long {
        min-width: 7em;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      svg {
        display: block;
        width: 100%;
        min-width: 3rem;
        height: 0.35rem;
        margin-top: 0.15rem;
      }
      rect {
        fill: var(--track);
      }
      rect + rect {
        fill: var(--accent);
      }
    `,
  ];

  render() {
    if (!this.rows) return nothing;
    return html`<div class="around" tabindex=${this.heard ? nothing : 0} role="region" aria-label=${this.caption}>
      <table>
        <caption class="hidden">${this.caption}</caption>
        <thead>
          <tr>
            ${this.columns.map((it) => html`<th scope="col" class=${looks(it)}>${it.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => html`<tr>${row.map((cell, index) => this.#cell(cell, index))}</tr>`)}
        </tbody>
      </table>
    </div>`;
  }

  #cell(cell, index) {
    const className = looks(this.columns[index]);
    return this.columns[index].heads
      ? html`<th scope="row" class=${className}>${this.#inside(cell)}</th>`
      : html`<td class=${className}>${this.#inside(cell)}</td>`;
  }

  #inside(cell) {
    if (cell === null || cell === undefined) return '–';
    if (typeof cell !== 'object') return cell;
    if (cell.drill && !this.heard)
      return html`<button type="button" class="link" title=${t('show-lines')} @click=${() => this.tell('drill', cell.drill)}>
        ${cell.text}
      </button>`;
    return html`${cell.text}${cell.share === undefined ? nothing : bar(cell.share)}`;
  }
}

function looks(column) {
  return column.number ? 'number' : column.long ? 'long' : '';
}

function bar(share) {
  return html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="4"></rect>
    <rect width=${Math.round(100 * share)} height="4"></rect>
  </svg>`;
}

customElements.define('hy-table', HyTable);
