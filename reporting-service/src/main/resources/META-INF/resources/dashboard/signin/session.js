import { Issuer } from './issuer.js';
import { claims, secret } from './pkce.js';

const UNDER_WAY = 'huying.sign-in';
const TOKENS = 'huying.tokens';
const BEFORE_ITS_END = 30_000;
const READERS = ['grid-worker', 'party-group-leader', 'community-secretary', 'subdistrict-desk', 'partner'];

/** Who reads the page. Tokens live in this tab and nowhere else, and go with it. */
export class Session extends EventTarget {
  #issuer;
  #tokens = kept(TOKENS);
  #refreshing = null;
  ended = false;

  constructor(settings) {
    super();
    this.#issuer = settings ? new Issuer(settings) : null;
  }

  get canSignIn() {
    return this.#issuer !== null;
  }

  get owner() {
    return this.#tokens ? claims(this.#tokens.access) : null;
  }

  /** Whether figures are for somebody of this role at all; the services decide, this spares the asking. */
  get reads() {
    return (this.owner?.roles ?? []).some((role) => READERS.includes(role));
  }

  async signIn() {
    const begun = { verifier: secret(), state: secret(), back: location.search };
    sessionStorage.setItem(UNDER_WAY, JSON.stringify(begun));
    location.assign(await this.#issuer.signInAddress(here(), begun.state, begun.verifier));
  }

  /** When the issuer sent the reader back: takes the tokens, and the page to where it was. */
  async comeBack() {
    const answer = new URLSearchParams(location.search);
    const begun = kept(UNDER_WAY);
    if (!answer.has('state') || !begun) return;
    sessionStorage.removeItem(UNDER_WAY);
    history.replaceState(null, '', location.pathname + begun.back);
    if (answer.get('state') !== begun.state || !answer.has('code') || !this.#issuer) return;
    this.#keep(await this.#issuer.tokensFor(answer.get('code'), here(), begun.verifier));
  }

  /** A token that is still good for a moment; null for who did not sign in. */
  async token() {
    if (!this.#tokens) return null;
    if (Date.now() < this.#tokens.until - BEFORE_ITS_END) return this.#tokens.access;
    this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = null));
    await this.#refreshing;
    return this.#tokens?.access ?? null;
  }

  async signOut() {
    const idToken = this.#tokens?.id;
    this.#forget();
    const where = await this.#issuer.signOutAddress(here(), idToken).catch(() => null);
    if (where) location.assign(where);
    else this.dispatchEvent(new Event('changed'));
  }

  /** The services do not know the token any more: its owner has to sign in again. */
  end() {
    if (!this.#tokens) return;
    this.#forget();
    this.ended = true;
    this.dispatchEvent(new Event('changed'));
  }

  async #refresh() {
    try {
      this.#keep(await this.#issuer.refreshed(this.#tokens.refresh));
    } catch (failure) {
      if (!(failure instanceof TypeError)) this.end();
    }
  }

  #keep(given) {
    this.#tokens = {
      access: given.access_token,
      refresh: given.refresh_token ?? this.#tokens?.refresh,
      id: given.id_token ?? this.#tokens?.id,
      until: Date.now() + 1000 * given.expires_in,
    };
    this.ended = false;
    sessionStorage.setItem(TOKENS, JSON.stringify(this.#tokens));
  }

  #forget() {
    this.#tokens = null;
    sessionStorage.removeItem(TOKENS);
  }
}

function kept(name) {
  return JSON.parse(sessionStorage.getItem(name) ?? 'null');
}

function here() {
  return location.origin + location.pathname;
}
