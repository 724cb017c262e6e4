const DAY = 86_400_000;

/** What every panel asks for: a window and a recorded time, days of Asia/Shanghai; and a community if one was chosen. */
export function windowAndPlace({ from, to, asOf, community }) {
  return { from, to, asOf, community };
}

export function daysBefore(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY).toISOString().slice(0, 10);
}

/** How many days a window has; what has no beginning is long. */
export function length(period, today) {
  if (!period.from) return Infinity;
  return (Date.parse(period.to || today) - Date.parse(period.from)) / DAY + 1;
}

/** The windows a reader can choose by name. */
export function presets(settings) {
  const today = settings.today;
  return [
    ...settings.campaigns.map((it) => ({ key: it.code, names: it, from: it.from, to: it.to })),
    { key: 'today', from: today, to: today },
    { key: 'week', from: daysBefore(today, 6), to: today },
    { key: 'month', from: daysBefore(today, 29), to: today },
    { key: 'year', from: `${today.slice(0, 4)}-01-01`, to: today },
    { key: 'all', from: '', to: '' },
  ];
}

/** The preset that is this window, if any. */
export function named(period, settings) {
  return presets(settings).find((it) => it.from === period.from && it.to === period.to)?.key ?? 'custom';
}

/** What a reader looks at first: what the address says, else the campaign that goes on, else the last thirty days. */
export function first(asked, settings) {
  if (asked.from || asked.to || asked.asOf) return asked;
  const { today, campaigns } = settings;
  const current = campaigns.findLast((it) => it.from <= today && today <= it.to);
  const wanted = [asked.campaign, current?.code, 'month'];
  const all = presets(settings);
  return within(asked, wanted.map((key) => all.find((it) => it.key === key)).find(Boolean));
}

/** A window that has a name goes with the days: today is another one tomorrow. */
export function movedOn(period, before, after) {
  const name = named(period, before);
  const preset = presets(after).find((it) => it.key === name);
  return preset ? within(period, preset) : period;
}

/** The window of a preset; everything else stays. */
export function within(period, preset) {
  return { ...period, from: preset.from, to: preset.to, campaign: preset.names ? preset.key : '' };
}
