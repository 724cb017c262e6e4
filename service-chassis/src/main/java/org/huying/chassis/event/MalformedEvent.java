package org.huying.chassis.event;

/** A record that is no readable event. Waiting does not mend it: it is parked. */
public class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
