import { t } from '../words/language.js';
import { number } from '../words/numbers.js';
import { Panel } from './panel.js';
import { axis, common } from './palette.js';

const MOST_BARS = 10;
const BAR = 24;
const AROUND_BARS = 70;

/** How many bars can be told apart. */
function room(palette) {
  return Math.max(3, Math.min(MOST_BARS, Math.floor((palette.height - AROUND_BARS) / BAR)));
}

/** A breakdown of the summary, the largest first. The drawing has room for ten at most; the table has all. */
export class SharePanel extends Panel {
  path = '/v1/summary';

  #ordered(answer) {
    return this.lines(answer).sort((one, other) => other.collected - one.collected);
  }

  option(answer, palette) {
    const lines = this.#ordered(answer).slice(0, room(palette)).reverse();
    const bars = (key, colour) => ({
      name: t(key),
      type: 'bar',
      data: lines.map((it) => it[key]),
      itemStyle: { color: colour },
      barGap: '10%',
      label: { show: true, position: 'right', color: palette.ink, fontSize: palette.size * 0.85 },
    });
    return {
      ...common(palette),
      legend: { top: 0, left: 0, textStyle: { color: palette.ink, fontSize: palette.size } },
      xAxis: axis(palette, { type: 'value', minInterval: 1, splitNumber: 3 }),
      yAxis: axis(palette, {
        type: 'category',
        data: lines.map((it) => it.name),
        axisLabel: { color: palette.ink, fontSize: palette.size * 0.9, width: 0.36 * palette.width, overflow: 'truncate' },
      }),
      series: [bars('collected', palette.accent), bars('concluded', palette.second)],
    };
  }

  chosen(point) {
    const line = this.#ordered(this.answer).find((it) => it.name === point.name);
    if (line?.drill) this.drill(line.drill);
  }

  table(answer) {
    return {
      columns: [
        { label: this.first, heads: true },
        { label: t('collected'), number: true },
        { label: t('concluded'), number: true },
      ],
      rows: this.#ordered(answer).map((it) => [
        { text: it.name, drill: it.drill },
        number(it.collected),
        number(it.concluded),
      ]),
    };
  }
}
