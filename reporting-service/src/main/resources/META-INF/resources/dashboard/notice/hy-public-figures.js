import { css, html } from 'lit';
import { Panel } from '../element/panel.js';
import { t } from '../words/language.js';
import { number, percent } from '../words/numbers.js';
import '../figures/hy-figure.js';

/** The figures of a campaign for everybody; what is too small to be told is said to be withheld. */
class HyPublicFigures extends Panel {
  static styles = [
    Panel.styles,
    css`
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 45%), 1fr));
        gap: var(--gap);
      }
    `,
  ];
  heading = 'public-figures';

  ask(client, period) {
    return client.get('/v1/public/summary', { campaign: period.campaign });
  }

  content() {
    const { collected, concluded, conclusionRate: rate } = this.answer;
    return html`<div class="row">
      <hy-figure .label=${t('collected')} .value=${number(collected)}></hy-figure>
      <hy-figure .label=${t('concluded')} .value=${number(concluded)}></hy-figure>
      <hy-figure
        .label=${t('conclusion-rate')}
        .value=${percent(rate)}
        .note=${t('made-of', { n: number(rate?.numerator), of: number(rate?.denominator) })}
      ></hy-figure>
    </div>`;
  }
}

customElements.define('hy-public-figures', HyPublicFigures);
