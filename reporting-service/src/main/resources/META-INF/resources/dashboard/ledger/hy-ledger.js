import { css, html, nothing } from 'lit';
import { Panel } from '../element/panel.js';
import { t, word } from '../words/language.js';
import { topicWord } from '../words/topics.js';
import { day } from '../words/numbers.js';
import { asked, chips } from './filter.js';

/** The lines behind the figures, page by page; a number opens what happened to the concern. */
class HyLedger extends Panel {
  static properties = { filter: { attribute: false } };
  static styles = [
    Panel.styles,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        align-items: center;
      }
    `,
  ];
  heading = 'ledger';

  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('filter') && !changed.has('period') && !changed.has('client')) this.load();
  }

  /** Who has turned pages reads on undisturbed. */
  refresh() {
    if (!this.turned) this.load();
  }

  async ask(client, period) {
    this.turned = false;
    const page = await client.page('/v1/ledger', { ...asked(this.filter ?? {}, period), limit: 20 });
    return { lines: page.body, next: page.next };
  }

  content() {
    const { lines, next } = this.answer;
    return html`
      <div class="chips">
        ${chips(this.filter ?? {}).map(
          (chip) => html`<button type="button" @click=${() => this.tell('drill', chip.without)}>
            ${chip.text} <span aria-hidden="true">×</span><span class="hidden">${t('remove-filter')}</span>
          </button>`,
        )}
      </div>
      ${lines.length === 0
        ? html`<p class="quiet">${t('no-lines')}</p>`
        : html`<hy-table
            .caption=${t(this.heading)}
            .columns=${columns()}
            .rows=${lines.map(row)}
            @drill=${this.#open}
          ></hy-table>`}
      ${next ? html`<p><button type="button" @click=${() => this.#more(next)}>${t('more-lines')}</button></p>` : nothing}
    `;
  }

  async #more(next) {
    this.turned = true;
    const page = await this.client.page(next);
    this.answer = { lines: [...this.answer.lines, ...page.body], next: page.next };
  }

  #open(event) {
    if (!event.detail.number) return;
    event.stopPropagation();
    this.tell('open-concern', event.detail.number);
  }
}

function columns() {
  return [
    { label: t('number'), heads: true },
    { label: t('registered') },
    { label: t('community') },
    { label: t('topic'), long: true },
    { label: t('channel') },
    { label: t('status') },
    { label: t('due') },
    { label: t('outcome') },
    { label: t('unit') },
  ];
}

function dueWord(course) {
  if (!course?.dueAt) return null;
  return course.overdue ? `${day(course.dueAt)} ${t('is-overdue')}` : day(course.dueAt);
}

function row(line) {
  return [
    { text: line.number, drill: { number: line.number } },
    day(line.registeredAt),
    line.communityName ?? line.communityCode,
    topicWord(line.topic),
    word('channel', line.channel),
    word('status', line.status),
    dueWord(line.course),
    line.outcome ? word('outcome', line.outcome) : null,
    line.ownerName ?? line.ownerCode,
  ];
}

customElements.define('hy-ledger', HyLedger);
