import { css, html } from 'lit';
import { Element } from '../element/element.js';
import { language, t } from '../words/language.js';
import { controls } from '../element/styles.js';
import '../notice/hy-notice.js';
import '../notice/hy-public-figures.js';

/** What everybody sees without a sign-in: the aggregates of a campaign. */
class HyPublic extends Element {
  static properties = {
    client: { attribute: false },
    period: { attribute: false },
    settings: { attribute: false },
  };
  static styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--gap);
      }
      p {
        margin: 0;
      }
    `,
  ];

  render() {
    const { campaigns, today } = this.settings;
    const chosen = campaigns.find((it) => it.code === this.period.campaign) ?? campaigns.findLast((it) => it.from <= today);
    return html`
      <p>${t('public-intro')}</p>
      <p>
        <label>${t('campaign')}
          <select @change=${(event) => this.#choose(event.target.value)}>
            ${campaigns.map(
              (it) => html`<option value=${it.code} ?selected=${it.code === chosen?.code}>
                ${language.code === 'zh' ? it.chinese : it.english}
              </option>`,
            )}
          </select>
        </label>
      </p>
      <hy-public-figures .client=${this.client} .period=${this.period}></hy-public-figures>
      <hy-notice .client=${this.client} .period=${this.period}></hy-notice>
    `;
  }

  #choose(code) {
    const { from, to } = this.settings.campaigns.find((it) => it.code === code);
    this.tell('period', { ...this.period, from, to, asOf: '', campaign: code });
  }
}

customElements.define('hy-public', HyPublic);
