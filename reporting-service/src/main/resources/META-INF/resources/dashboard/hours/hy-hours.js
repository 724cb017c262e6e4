import { html, nothing } from 'lit';
import { Panel } from '../element/panel.js';
import { axis, common } from '../element/palette.js';
import { half, t } from '../words/language.js';
import { number, percent } from '../words/numbers.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const DAY = Array.from({ length: 24 }, (_, hour) => hour);

/** When concerns come: hour by weekday, Asia/Shanghai. */
class HyHours extends Panel {
  heading = 'hours-panel';
  path = '/v1/hours';

  content() {
    return html`${this.chartAndTable()} ${this.#peak()}`;
  }

  #peak() {
    const { peakHour, connected, labelText } = this.answer;
    if (peakHour === null || peakHour === undefined) return nothing;
    const share = { from: connected.fromHour, to: connected.toHour || 24, share: percent(connected) };
    return html`<p class="note">
      ${half(labelText)} · ${t('peak', { from: peakHour, to: peakHour + 1 })} · ${t('connected', share)}
    </p>`;
  }

  option(answer, palette) {
    const counts = answer.cells.map((it) => it.count);
    return {
      ...common(palette),
      grid: { left: 8, right: 8, top: 8, bottom: 44, containLabel: true },
      xAxis: axis(palette, { type: 'category', data: DAY }),
      yAxis: axis(palette, { type: 'category', inverse: true, data: WEEK.map((it) => t(`weekday.${it}`)) }),
      visualMap: {
        min: 0,
        max: Math.max(1, ...counts),
        calculable: false,
        orient: 'horizontal',
        left: 'center',
        bottom: 0,
        itemHeight: 90,
        inRange: { color: [palette.track, palette.accent] },
        textStyle: { color: palette.faint },
      },
      series: [
        {
          type: 'heatmap',
          data: answer.cells.map((it) => [it.hour, it.weekday - 1, it.count]),
          itemStyle: { borderColor: palette.surface, borderWidth: 1 },
        },
      ],
    };
  }

  table(answer) {
    const count = new Map(answer.cells.map((it) => [`${it.weekday} ${it.hour}`, it.count]));
    const any = answer.cells.some((it) => it.count > 0);
    return {
      columns: [{ label: t('hour'), heads: true }, ...WEEK.map((it) => ({ label: t(`weekday.${it}`), number: true }))],
      rows: any
        ? DAY.map((hour) => [`${hour}–${hour + 1}`, ...WEEK.map((it) => number(count.get(`${it} ${hour}`) ?? 0))])
        : [],
    };
  }
}

customElements.define('hy-hours', HyHours);
