package org.huying.chassis.outbox;

/** The event would not fit the broker; the transaction that caused it must not commit. */
public class EventTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventTooLarge(String topic, int size) {
        super("event for " + topic + " has " + size + " bytes, the largest allowed is " + Outbox.LARGEST_EVENT);
    }
}
