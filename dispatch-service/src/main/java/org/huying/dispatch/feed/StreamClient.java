package org.huying.dispatch.feed;

import java.util.UUID;

/** The other end of a stream. */
public interface StreamClient {
    void tell(Told notice);

    /** Nothing has come; everything before the cursor is told. */
    void alive(UUID cursor);

    /** It takes nothing although much waits for it: the connection is to end, and it comes again with what it knows. */
    void drop();

    /** The stream comes to its end in order. */
    void end();
}
