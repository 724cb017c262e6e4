import { css, html, nothing } from 'lit';
import { Element } from '../element/element.js';
import { controls } from '../element/styles.js';
import { language, t, word } from '../words/language.js';

const LANGUAGES = { zh: '中文', en: 'English' };

/** The name of the page, its language, and who reads it. */
class HyHeader extends Element {
  static properties = { session: { attribute: false }, live: { attribute: false } };
  static styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.2rem;
        align-items: center;
        justify-content: space-between;
      }
      h1 {
        margin: 0;
        font-size: 1.35rem;
      }
      .right {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }
      .live {
        color: var(--faint);
        font-size: 0.9rem;
      }
      .live::before {
        content: '';
        display: inline-block;
        width: 0.6em;
        height: 0.6em;
        margin-right: 0.4em;
        border-radius: 50%;
        background: var(--track);
      }
      .live[data-state='live']::before {
        background: var(--good);
      }
      .live[data-state='slow']::before {
        background: var(--warning);
      }
    `,
  ];

  render() {
    return html`
      <h1>${t('title')}</h1>
      <div class="right">
        ${this.session?.reads
          ? html`<span class="live" data-state=${this.live} role="status">${t(`live.${this.live}`)}</span>`
          : nothing}
        <div role="group" aria-label=${t('language')}>
          ${Object.entries(LANGUAGES).map(
            ([code, name]) => html`<button
              type="button"
              lang=${code}
              aria-pressed=${language.code === code}
              @click=${() => language.choose(code)}
            >
              ${name}
            </button>`,
          )}
        </div>
        ${this.#reader()}
      </div>
    `;
  }

  #reader() {
    const owner = this.session?.owner;
    if (owner)
      return html`<span>${owner.name ?? owner.sub}（${word('role', owner.roles?.[0])}）</span>
        <button type="button" @click=${() => this.tell('sign-out')}>${t('sign-out')}</button>`;
    if (!this.session?.canSignIn) return nothing;
    return html`<button type="button" class="first" @click=${() => this.tell('sign-in')}>${t('sign-in')}</button>`;
  }
}

customElements.define('hy-header', HyHeader);
