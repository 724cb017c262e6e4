package org.huying.reporting.live;

/**
 * What a client is told.
 *
 * @param figures   what has changed; null of a sign of life
 * @param community where, if it is one community
 * @param number    of the concern, where the caller may see it
 * @param position  of the last event of the journal that is in it
 * @param resumable whether a client that was told this, and nothing later, may go on after the position
 */
public record Message(Kind kind, String figures, String community, String number, long position, boolean resumable) {
    /** News, or only a sign of life. */
    public enum Kind {
        NEWS,
        ALIVE
    }

    /** Everything up to the position is told. */
    static Message alive(long position) {
        return new Message(Kind.ALIVE, null, null, null, position, true);
    }

    /** More has changed than is told one by one. */
    static Message all(long position) {
        return new Message(Kind.NEWS, Change.ALL, null, null, position, true);
    }

    static Message of(String figures, String community, String number, long position) {
        return new Message(Kind.NEWS, figures, community, number, position, false);
    }

    Message asLastOfItsPosition() {
        return new Message(kind, figures, community, number, position, true);
    }
}
