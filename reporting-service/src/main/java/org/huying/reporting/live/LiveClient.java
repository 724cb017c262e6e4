package org.huying.reporting.live;

/** The other end of a stream. */
public interface LiveClient {
    void tell(Message message);

    /** It takes too little too slowly: the connection is to end, and it comes again with what it knows. */
    void drop();

    /** The stream comes to its end in order. */
    void end();
}
