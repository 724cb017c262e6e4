import { html } from 'lit';
import { Panel } from '../element/panel.js';
import { t } from '../words/language.js';
import { number, rate } from '../words/numbers.js';
import { topicWord } from '../words/topics.js';

/** The same topic at the same place again and again. */
class HyHotSpots extends Panel {
  heading = 'hot-spots';
  path = '/v1/hot-spots?limit=20';

  content() {
    const { recurrenceRate, groups, groupCount } = this.answer;
    return html`
      <p>${t('recurrence-rate')} <strong>${rate(recurrenceRate)}</strong> · ${t('groups', { n: number(groupCount) })}</p>
      ${groups.length === 0
        ? html`<p class="quiet">${t('nothing-counted')}</p>`
        : html`<hy-table .caption=${t(this.heading)} .columns=${columns()} .rows=${groups.map(row)}></hy-table>`}
    `;
  }
}

function columns() {
  return [
    { label: t('place'), heads: true },
    { label: t('topic'), long: true },
    { label: t('count'), number: true },
  ];
}

/** A key like 520102033905||X区|3栋|平台, without the community and what is not named. */
function placeWord(key) {
  return key.split('|').slice(1).filter(Boolean).join(' ') || t('place-withheld');
}

function row(group) {
  return [
    { text: placeWord(group.place), drill: { community: group.communityCode, topic: group.topic } },
    topicWord(group.topic),
    number(group.count),
  ];
}

customElements.define('hy-hot-spots', HyHotSpots);
