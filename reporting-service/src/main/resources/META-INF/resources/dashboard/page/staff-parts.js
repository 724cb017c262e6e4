import { html, nothing } from 'lit';
import '../channels/hy-channels.js';
import '../communities/hy-communities.js';
import '../deadlines/hy-deadlines.js';
import '../figures/hy-figures.js';
import '../hotspots/hy-hot-spots.js';
import '../hours/hy-hours.js';
import '../ledger/hy-ledger.js';
import '../ledger/hy-timeline.js';
import '../topics/hy-topics.js';
import '../trend/hy-trend.js';
import '../units/hy-units.js';

/** What those see who signed in: figures on top, parts side by side, the lines behind them at the end. */
export function staffParts({ settings, client, period, communities, filter, number, wall }) {
  const { today } = settings;
  return html`
    ${wall ? nothing : html`<hy-period .settings=${settings} .period=${period} .communities=${communities}></hy-period>`}
    <hy-figures .client=${client} .period=${period} .today=${today}></hy-figures>
    <div class="parts">
      <hy-trend class="wide" .client=${client} .period=${period} .today=${today}></hy-trend>
      <hy-communities .client=${client} .period=${period}></hy-communities>
      <hy-deadlines .client=${client} .period=${period}></hy-deadlines>
      <hy-channels .client=${client} .period=${period}></hy-channels>
      <hy-topics .client=${client} .period=${period}></hy-topics>
      <hy-hours class="half" .client=${client} .period=${period}></hy-hours>
      <hy-units class="half" .client=${client} .period=${period}></hy-units>
      <hy-hot-spots class="whole" .client=${client} .period=${period}></hy-hot-spots>
    </div>
    ${wall
      ? nothing
      : html`<hy-ledger tabindex="-1" .client=${client} .period=${period} .filter=${filter}></hy-ledger>
          <hy-timeline .client=${client} .number=${number}></hy-timeline>`}
  `;
}
