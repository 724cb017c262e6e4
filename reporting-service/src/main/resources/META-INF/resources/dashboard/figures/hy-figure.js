import { LitElement, css, html } from 'lit';

/** One figure with its name, and what it is made of. */
class HyFigure extends LitElement {
  static properties = {
    label: { attribute: false },
    value: { attribute: false },
    note: { attribute: false },
    alarming: { type: Boolean, reflect: true },
  };
  static styles = css`
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
  `;

  render() {
    return html`<div role="group" aria-label=${this.label}>
      <div class="label" aria-hidden="true">${this.label}</div>
      <div class="value">${this.value}</div>
      <div class="note">${this.note}</div>
    </div>`;
  }
}

customElements.define('hy-figure', HyFigure);
