import { LitElement, css, html } from 'lit';
import { palette, whenLooksChange } from './palette.js';

/** A drawing of figures, made from a palette; ECharts is fetched when the first one is drawn. */
class HyChart extends LitElement {
  static properties = { make: { attribute: false } };
  static styles = css`
    :host {
      display: block;
      position: relative;
      min-height: var(--chart-height, 15rem);
    }
    div {
      position: absolute;
      inset: 0;
    }
  `;

  #chart = null;
  #gone = null;
  #sizes = new ResizeObserver(() => this.#resize());

  connectedCallback() {
    super.connectedCallback();
    this.#gone = new AbortController();
    whenLooksChange(() => this.#draw(), this.#gone.signal);
    this.#sizes.observe(this);
  }

  disconnectedCallback() {
    this.#gone.abort();
    this.#sizes.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
    super.disconnectedCallback();
  }

  render() {
    return html`<div></div>`;
  }

  updated() {
    this.#draw();
  }

  #resize() {
    if (!this.#chart) return;
    this.#chart.resize();
    this.#draw();
  }

  async #draw() {
    const echarts = await import('echarts');
    const place = this.renderRoot.querySelector('div');
    if (!this.isConnected || !place || !this.make) return;
    if (!this.#chart) {
      this.#chart = echarts.init(place, null, { renderer: 'canvas' });
      this.#chart.on('click', (point) => this.dispatchEvent(new CustomEvent('chosen', { detail: point })));
    }
    this.#chart.setOption(this.make(palette(this)), { notMerge: true });
  }
}

customElements.define('hy-chart', HyChart);
