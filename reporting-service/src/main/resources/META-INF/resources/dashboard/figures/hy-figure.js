import { css, html } from 'lit';
import { Element } from '../element/element.js';
import { controls } from '../element/styles.js';
import { t } from '../words/language.js';

/** One figure with its name, what it is made of, and the way to the lines behind it where there is one. */
class HyFigure extends Element {
  static properties = {
    label: { attribute: false },
    value: { attribute: false },
    note: { attribute: false },
    drill: { attribute: false },
    alarming: { type: Boolean, reflect: true },
  };
  static styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 0.7rem 1rem;
        background: var(--surface);
        border: 1px solid var(--line);
        border-top: 4px solid var(--accent);
        border-radius: var(--round);
      }
      :host([alarming]) {
        border-top-color: var(--warning);
      }
      .value {
        font-size: var(--figure);
        font-weight: 600;
        line-height: 1.15;
        font-variant-numeric: tabular-nums;
      }
      .label,
      .note {
        color: var(--faint);
        font-size: 0.9rem;
      }
    `,
  ];

  render() {
    return html`<div role="group" aria-label=${this.label}>
      <div class="label" aria-hidden="true">${this.label}</div>
      <div class="value">${this.drill ? this.#button() : this.value}</div>
      <div class="note">${this.note}</div>
    </div>`;
  }

  #button() {
    const drill = () => this.tell('drill', this.drill);
    return html`<button type="button" class="link" title=${t('show-lines')} @click=${drill}>${this.value}</button>`;
  }
}

customElements.define('hy-figure', HyFigure);
