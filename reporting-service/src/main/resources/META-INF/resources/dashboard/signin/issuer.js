import { challenge } from './pkce.js';

/** The issuer, as OpenID Connect Discovery describes it. */
export class Issuer {
  #settings;
  #known = null;

  constructor(settings) {
    this.#settings = settings;
  }

  async signInAddress(back, state, verifier) {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: this.#settings.clientId,
      redirect_uri: back,
      scope: this.#settings.scope,
      state,
      code_challenge: await challenge(verifier),
      code_challenge_method: 'S256',
    });
    return `${(await this.#endpoints()).authorization_endpoint}?${query}`;
  }

  tokensFor(code, back, verifier) {
    return this.#tokens({ grant_type: 'authorization_code', code, redirect_uri: back, code_verifier: verifier });
  }

  refreshed(refreshToken) {
    return this.#tokens({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  async signOutAddress(back, idToken) {
    const { end_session_endpoint: end } = await this.#endpoints();
    if (!end || !idToken) return null;
    return `${end}?${new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: back })}`;
  }

  async #tokens(form) {
    const { token_endpoint: where } = await this.#endpoints();
    const body = new URLSearchParams({ client_id: this.#settings.clientId, ...form });
    const response = await fetch(where, { method: 'POST', body });
    if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
    return response.json();
  }

  async #endpoints() {
    this.#known ??= await fetch(`${this.#settings.issuer}/.well-known/openid-configuration`).then((it) => it.json());
    return this.#known;
  }
}
