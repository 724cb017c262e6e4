import { html } from 'lit';
import { Panel } from '../element/panel.js';
import { language, t } from '../words/language.js';
import { moment, number } from '../words/numbers.js';

/** What everybody may read: concluded concerns of a campaign by community and topic, as of the end of yesterday. */
class HyNotice extends Panel {
  heading = 'notice';

  ask(client, period) {
    return client.get('/v1/public/lines', { campaign: period.campaign });
  }

  content() {
    const { campaign, asOf, lines } = this.answer;
    const name = language.code === 'zh' ? campaign.chinese : campaign.english;
    return html`
      <p>${t('notice-of', { name, from: campaign.from, to: campaign.to, asOf: moment(asOf) })}</p>
      ${lines.length === 0
        ? html`<p class="quiet">${t('nothing-counted')}</p>`
        : html`<hy-table .caption=${t(this.heading)} .columns=${columns()} .rows=${lines.map(row)}></hy-table>`}
    `;
  }
}

function columns() {
  return [
    { label: t('community'), heads: true },
    { label: t('topic') },
    { label: t('concluded'), number: true },
  ];
}

function row(line) {
  const topic = language.code === 'zh' ? line.topic.chinese : line.topic.english;
  return [line.communityName, topic, number(line.concluded)];
}

customElements.define('hy-notice', HyNotice);
