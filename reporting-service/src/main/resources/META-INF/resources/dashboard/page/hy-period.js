import { css, html } from 'lit';
import { Element } from '../element/element.js';
import { controls } from '../element/styles.js';
import { named, presets, within } from '../reporting/period.js';
import { language, t } from '../words/language.js';

/** Chooses the window: a campaign or another one by name, or days; as of which day; and one community or all. */
class HyPeriod extends Element {
  static properties = {
    settings: { attribute: false },
    period: { attribute: false },
    communities: { attribute: false },
  };
  static styles = [
    controls,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.9rem;
        align-items: end;
      }
      label {
        display: grid;
        gap: 0.1rem;
        font-size: 0.85rem;
        color: var(--faint);
        min-width: 0;
      }
    `,
  ];

  render() {
    const { from, to, asOf, community } = this.period;
    return html`<form aria-label=${t('period')} @submit=${(event) => event.preventDefault()}>
      <label>${t('period')}
        <select @change=${this.#byName}>
          ${presets(this.settings).map((it) => this.#choice(it.key, presetWord(it)))}
          ${this.#choice('custom', t('preset.custom'))}
        </select>
      </label>
      ${this.#day('from', t('from'), from)} ${this.#day('to', t('to'), to)} ${this.#day('asOf', t('as-of'), asOf)}
      <label>${t('community')}
        <select @change=${(event) => this.#choose({ community: event.target.value })}>
          <option value="" ?selected=${!community}>${t('all-communities')}</option>
          ${(this.communities ?? []).map(
            (it) => html`<option value=${it.code} ?selected=${it.code === community}>${it.name}</option>`,
          )}
        </select>
      </label>
    </form>`;
  }

  #choice(key, name) {
    return html`<option value=${key} ?selected=${key === named(this.period, this.settings)}>${name}</option>`;
  }

  #day(name, label, value) {
    return html`<label>${label}
      <input
        type="date"
        name=${name}
        max=${this.settings.today}
        .value=${value ?? ''}
        @change=${(event) => this.#choose({ [name]: event.target.value })}
      />
    </label>`;
  }

  #byName(event) {
    const preset = presets(this.settings).find((it) => it.key === event.target.value);
    if (preset) this.tell('period', within(this.period, preset));
  }

  #choose(change) {
    this.tell('period', { ...this.period, ...change });
  }
}

function presetWord(preset) {
  if (!preset.names) return t(`preset.${preset.key}`);
  return language.code === 'zh' ? preset.names.chinese : preset.names.english;
}

customElements.define('hy-period', HyPeriod);
