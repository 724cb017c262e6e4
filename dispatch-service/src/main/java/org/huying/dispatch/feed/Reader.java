package org.huying.dispatch.feed;

/** Somebody who is told notices as they come. */
interface Reader {
    /** Where it stands; without room it is told nothing now. By the thread that tells. */
    Place place();

    /** By the thread that tells. */
    void tell(Stretch stretch);

    /** Its subscription lets nothing flow any more, or this replica ends: it comes again and learns why. */
    void end();

    /** Called about every second, and whenever there was something to tell to anybody. */
    default void tick() {}

    /** By any thread. */
    boolean isClosed();
}
