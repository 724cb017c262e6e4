import { html, nothing } from 'lit';
import { Element } from '../element/element.js';
import { saying } from '../element/trouble.js';
import { changes } from '../reporting/changes.js';
import { Client } from '../reporting/client.js';
import { Live } from '../reporting/live.js';
import { first, movedOn } from '../reporting/period.js';
import { Session } from '../signin/session.js';
import { t } from '../words/language.js';
import { learnTopics } from '../words/topics.js';
import { read, write } from './address.js';
import { staffParts } from './staff-parts.js';
import './hy-header.js';
import './hy-period.js';
import './hy-public.js';

const HOW_OFTEN_THE_DAY_IS_LOOKED_AT = 300_000;

/** The page: who reads it, which window they look at, and the parts that show it. */
class HyDashboard extends Element {
  static properties = {
    settings: { state: true },
    period: { state: true },
    communities: { state: true },
    filter: { state: true },
    number: { state: true },
    trouble: { state: true },
  };

  /** In the page itself: its landmarks, the link past the head and the layout belong to the document. */
  createRenderRoot() {
    return this;
  }

  constructor() {
    super();
    this.wall = read().wall;
    document.documentElement.toggleAttribute('data-wall', this.wall);
    this.filter = {};
    this.addEventListener('period', (event) => this.#look(event.detail));
    this.addEventListener('drill', (event) => this.#drill(event.detail));
    this.addEventListener('open-concern', (event) => this.#open(event.detail));
    this.addEventListener('sign-in', () => this.#trying(() => this.session.signIn()));
    this.addEventListener('sign-out', () => this.session.signOut());
    this.#trying(() => this.#begin());
  }

  async #begin() {
    const nobody = new Client({ token: async () => null, end: () => {} });
    this.settings = await nobody.get('/v1/public/dashboard');
    learnTopics(this.settings.topics).catch(() => {});
    this.session = new Session(this.settings.signIn);
    this.client = new Client(this.session);
    this.session.addEventListener('changed', () => this.#readerChanged());
    await this.#trying(() => this.session.comeBack());
    const { number, ...asked } = read();
    this.period = first(asked, this.settings);
    this.number = number;
    setInterval(() => this.#lookAtTheDay(nobody), HOW_OFTEN_THE_DAY_IS_LOOKED_AT);
    this.live = new Live(this.session);
    this.live.addEventListener('told', (event) => this.#changed(event.detail));
    this.live.addEventListener('state', () => this.requestUpdate());
    this.#readerChanged();
  }

  /** A page on a wall outlives the day. */
  async #lookAtTheDay(nobody) {
    const settings = await nobody.get('/v1/public/dashboard').catch(() => this.settings);
    if (settings.today === this.settings.today) return;
    this.period = movedOn(this.period, this.settings, settings);
    this.settings = settings;
  }

  #changed(told) {
    this.client.forget();
    changes.tell(told);
  }

  #readerChanged() {
    this.#listen();
    if (this.session.reads) this.#learnCommunities();
    this.requestUpdate();
  }

  /** A past instant does not change any more. */
  #listen() {
    if (this.session.reads && !this.period.asOf) this.live.start();
    else this.live.stop();
  }

  async #learnCommunities() {
    const summary = await this.client.get('/v1/summary').catch(() => ({ byCommunity: [] }));
    this.communities = summary.byCommunity.map(({ code, name }) => ({ code, name }));
  }

  #look(period) {
    this.period = period;
    const { from, to, asOf, campaign, community } = period;
    write({ from, to, asOf, campaign, community });
    this.#listen();
  }

  #drill(filter) {
    const communityName = this.communities?.find((it) => it.code === filter.community)?.name;
    this.filter = { ...filter, communityName };
    const ledger = this.querySelector('hy-ledger');
    ledger?.scrollIntoView({ block: 'start' });
    ledger?.focus();
  }

  #open(number) {
    this.number = number;
    write({ number });
  }

  async #trying(what) {
    try {
      await what();
    } catch (trouble) {
      this.trouble = trouble;
    }
  }

  render() {
    return html`
      <a class="skip" href="#main">${t('skip')}</a>
      <header><hy-header .session=${this.session} .live=${this.live?.state ?? 'off'}></hy-header></header>
      <main id="main" tabindex="-1">
        ${this.trouble ? html`<p class="trouble" role="alert">${saying(this.trouble)}</p>` : nothing}
        ${this.session?.ended ? html`<p class="trouble" role="alert">${t('trouble-sign-in')}</p>` : nothing}
        ${this.period ? this.#parts() : nothing}
      </main>
    `;
  }

  #parts() {
    if (this.session.reads) return staffParts(this);
    return html`
      ${this.session.owner ? html`<p class="trouble" role="status">${t('not-a-reader')}</p>` : nothing}
      <hy-public .client=${this.client} .period=${this.period} .settings=${this.settings}></hy-public>
    `;
  }
}

customElements.define('hy-dashboard', HyDashboard);
