import { Panel } from '../element/panel.js';
import { axis, common } from '../element/palette.js';
import { length, windowAndPlace } from '../reporting/period.js';
import { t } from '../words/language.js';
import { day, number, shortDay } from '../words/numbers.js';

const LONGEST_BY_DAY = 45;
const LONGEST_BY_WEEK = 366;

/** Collected and concluded, day by day; longer windows by week or month. */
class HyTrend extends Panel {
  static properties = { today: { attribute: false } };
  heading = 'trend';

  ask(client, period) {
    return client.get('/v1/trend', { ...windowAndPlace(period), step: step(length(period, this.today)) });
  }

  option(answer, palette) {
    const series = (key, name, colour, type) => ({
      name,
      type,
      data: answer.points.map((it) => it[key]),
      itemStyle: { color: colour },
      symbolSize: 5,
    });
    return {
      ...common(palette),
      legend: { top: 0, left: 0, textStyle: { color: palette.ink, fontSize: palette.size } },
      tooltip: { ...common(palette).tooltip, trigger: 'axis' },
      xAxis: axis(palette, { type: 'category', data: answer.points.map((it) => shortDay(it.from)) }),
      yAxis: axis(palette, { type: 'value', minInterval: 1 }),
      series: [
        series('collected', t('collected'), palette.accent, 'bar'),
        series('concluded', t('concluded'), palette.second, 'line'),
      ],
    };
  }

  table(answer) {
    return {
      columns: [
        { label: t('from-day'), heads: true },
        { label: t('collected'), number: true },
        { label: t('concluded'), number: true },
        { label: t('reports'), number: true },
      ],
      rows: answer.points.map((it) => [day(it.from), number(it.collected), number(it.concluded), number(it.rawReports)]),
    };
  }
}

function step(days) {
  if (days <= LONGEST_BY_DAY) return 'DAY';
  return days <= LONGEST_BY_WEEK ? 'WEEK' : 'MONTH';
}

customElements.define('hy-trend', HyTrend);
