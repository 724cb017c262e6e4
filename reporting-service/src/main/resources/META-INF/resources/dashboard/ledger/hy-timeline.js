import { css, html, nothing } from 'lit';
import { Element } from '../element/element.js';
import { controls } from '../element/styles.js';
import { changes, touchesConcern } from '../reporting/changes.js';
import { saying } from '../element/trouble.js';
import { half, t } from '../words/language.js';
import { moment } from '../words/numbers.js';

/** What happened to one concern, in a dialog: who acted when in which role. */
class HyTimeline extends Element {
  static properties = {
    client: { attribute: false },
    number: { attribute: false },
    answer: { state: true },
    trouble: { state: true },
  };
  static styles = [
    controls,
    css`
      dialog {
        width: min(42rem, 94vw);
        max-height: 88vh;
        box-sizing: border-box;
        color: var(--ink);
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 50%);
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 1rem;
      }
      h2 {
        margin: 0;
        font-size: 1.1rem;
      }
      ol {
        margin: 1rem 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 0 0 0.9rem 1rem;
        border-left: 3px solid var(--accent);
        overflow-wrap: anywhere;
      }
      time,
      .late {
        color: var(--faint);
        font-size: 0.85rem;
      }
      p {
        margin: 0.1rem 0 0;
      }
    `,
  ];

  #changed = (event) => this.number && touchesConcern(event.detail, this.number) && this.#read();

  connectedCallback() {
    super.connectedCallback();
    changes.addEventListener('changed', this.#changed);
  }

  disconnectedCallback() {
    changes.removeEventListener('changed', this.#changed);
    super.disconnectedCallback();
  }

  updated(changed) {
    if (changed.has('number')) this.#show();
  }

  async #show() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!this.number) return dialog.close();
    [this.answer, this.trouble] = [null, null];
    if (!dialog.open) dialog.showModal();
    await this.#read();
  }

  async #read() {
    const asked = this.number;
    try {
      const answer = await this.client.get(`/v1/concerns/${encodeURIComponent(asked)}/timeline`);
      if (asked === this.number) [this.answer, this.trouble] = [answer, null];
    } catch (trouble) {
      if (asked === this.number) this.trouble = trouble;
    }
  }

  render() {
    return html`<dialog aria-labelledby="heading" @close=${() => this.number && this.tell('open-concern', null)}>
      <header>
        <h2 id="heading">${t('timeline-of', { number: this.number ?? '' })}</h2>
        <button type="button" autofocus @click=${() => this.tell('open-concern', null)}>${t('close')}</button>
      </header>
      ${this.trouble ? html`<p role="status">${saying(this.trouble)}</p>` : nothing}
      ${this.answer ? html`<ol>${this.answer.entries.map(entry)}</ol>` : nothing}
    </dialog>`;
  }
}

function entry(it) {
  return html`<li>
    <time datetime=${it.time}>${moment(it.time)}</time>
    ${it.late ? html`<span class="late">${t('done-late')}</span>` : nothing}
    ${it.recordedLate ? html`<span class="late">${t('recorded-late', { at: moment(it.recordedTime) })}</span>` : nothing}
    <p><strong>${half(it.label)}</strong></p>
    ${it.roleLabel || it.unit ? html`<p>${[half(it.roleLabel), it.unit].filter(Boolean).join(' · ')}</p>` : nothing}
    ${it.note ? html`<p>${half(it.note)}</p>` : nothing}
  </li>`;
}

customElements.define('hy-timeline', HyTimeline);
