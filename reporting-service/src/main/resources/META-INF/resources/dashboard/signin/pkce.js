/** Proof Key for Code Exchange (RFC 7636, S256). */
export function secret() {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

export async function challenge(verifier) {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64Url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What a token says of its owner. It is shown, never trusted: the services verify it. */
export function claims(token) {
  try {
    const bytes = atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (it) => it.charCodeAt(0))));
  } catch {
    return {};
  }
}
