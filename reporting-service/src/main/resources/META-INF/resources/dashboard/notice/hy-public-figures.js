import { css, html } from 'lit';
import { Panel } from '../element/panel.js';
import { language, t } from '../words/language.js';
import { number } from '../words/numbers.js';
import '../figures/hy-figure.js';

/** The figures of a campaign for everybody; what is too small to be told is said to be withheld. */
class HyPublicFigures extends Panel {
  static styles = [
    Panel.styles,
    css`
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--gap);
      }
      .figures {
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 45%), 1fr));
      }
    `,
  ];
  heading = 'public-figures';

  ask(client, period) {
    return client.get('/v1/public/summary', { campaign: period.campaign });
  }

  content() {
    const { total, byCommunity, byTopic } = this.answer;
    const communities = byCommunity.map((it) => row(it.name, it.figures));
    const topics = byTopic.map(({ topic, figures }) => row(language.code === 'zh' ? topic.chinese : topic.english, figures));
    return html`
      <div class="row figures">
        <hy-figure .label=${t('collected')} .value=${shown(total.collected)}></hy-figure>
        <hy-figure .label=${t('concluded')} .value=${shown(total.concluded)}></hy-figure>
        <hy-figure .label=${t('conclusion-rate')} .value=${share(total)}></hy-figure>
      </div>
      <div class="row">
        <hy-table .caption=${t('communities-public')} .columns=${columns('community')} .rows=${communities}></hy-table>
        <hy-table .caption=${t('topics')} .columns=${columns('topic')} .rows=${topics}></hy-table>
      </div>
    `;
  }
}

function columns(first) {
  return [
    { label: t(first), heads: true },
    { label: t('collected'), number: true },
    { label: t('concluded-short'), number: true },
    { label: t('conclusion-rate'), number: true },
  ];
}

function row(name, figures) {
  return [name, shown(figures.collected), shown(figures.concluded), share(figures)];
}

function shown(count) {
  return count === null ? t('withheld') : number(count);
}

function share({ percent }) {
  return percent === null ? t('withheld') : `${percent.toFixed(1)} %`;
}

customElements.define('hy-public-figures', HyPublicFigures);
