package org.huying.dispatch.delivery;

/**
 * What an endpoint answered.
 *
 * @param retryAfter the header as it came, or null
 * @param text       the beginning of the body
 */
record HttpAnswer(int status, String retryAfter, String text) {
    /** Null where it is a success. */
    Failure failure() {
        if (status >= 200 && status < 300) return null;
        return status >= 300 && status < 400 ? Failure.REDIRECTED : Failure.NOT_ACCEPTED;
    }
}
