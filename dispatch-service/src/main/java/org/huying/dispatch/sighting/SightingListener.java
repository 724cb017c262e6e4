package org.huying.dispatch.sighting;

/** Whoever in this service follows what is seen, in the transaction in which it is recorded. */
public interface SightingListener {
    void on(Sighting recorded);
}
