import { LitElement } from 'lit';
import { language } from '../words/language.js';

/** An element whose words are those of the chosen language. */
export class Element extends LitElement {
  #again = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    language.addEventListener('changed', this.#again);
  }

  disconnectedCallback() {
    language.removeEventListener('changed', this.#again);
    super.disconnectedCallback();
  }

  /** Tells whoever is above: through every shadow. */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
