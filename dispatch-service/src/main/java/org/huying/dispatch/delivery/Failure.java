package org.huying.dispatch.delivery;

/** Why an attempt came to nothing. */
public enum Failure {
    /** Answered, with another status than 2xx. */
    NOT_ACCEPTED,
    /** Answered with a redirect: they are not followed, the address of the subscription has to be changed. */
    REDIRECTED,
    /** No complete answer in time. */
    TIMED_OUT,
    /** No connection. */
    UNREACHABLE,
    /** The name has no address. */
    UNRESOLVED,
    /** The certificate is not one for that name, or by nobody known. */
    UNTRUSTED,
    /** The connection broke, or what came over it was no HTTP. */
    BROKEN_OFF,
    /** The address is not one of the open internet, its port not allowed, or it is not https. */
    UNSAFE
}
