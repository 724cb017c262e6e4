const NAMES = ['ink', 'faint', 'line', 'surface', 'raised', 'accent', 'second', 'third', 'warning', 'track'];
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** The colours and sizes of the page at this moment, as a chart needs them. */
export function palette(element) {
  const styles = getComputedStyle(element);
  const colours = Object.fromEntries(NAMES.map((name) => [name, styles.getPropertyValue(`--${name}`).trim()]));
  const { clientWidth: width, clientHeight: height } = element;
  return {
    ...colours,
    width,
    height,
    size: parseFloat(styles.fontSize),
    font: styles.fontFamily,
    animated: !still.matches,
  };
}

/** What every chart has in common. Hints are drawn, not written as HTML: the page's policy allows no style in it. */
export function common(palette) {
  return {
    animation: palette.animated,
    textStyle: { color: palette.ink, fontFamily: palette.font, fontSize: palette.size },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontSize: palette.size },
    },
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
  };
}

export function axis(palette, more) {
  return {
    axisLabel: { color: palette.faint, fontSize: palette.size * 0.9 },
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line } },
    ...more,
  };
}

export function whenLooksChange(listener, signal) {
  dark.addEventListener('change', listener, { signal });
  still.addEventListener('change', listener, { signal });
}
