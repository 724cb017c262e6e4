package org.huying.dispatch.feed;

import io.smallrye.mutiny.subscription.UniEmitter;

/** A request that waits for the first notices to come. */
final class WaitingReader implements Reader {
    private final Place from;
    private final UniEmitter<? super Stretch> request;
    private volatile long known;
    private volatile boolean closed;

    WaitingReader(Place from, UniEmitter<? super Stretch> request) {
        this.from = from;
        this.known = from.after();
        this.request = request;
    }

    @Override
    public Place place() {
        return new Place(from.subscription(), known, from.room());
    }

    /** Only what is for nobody moves it on by itself: an answer that comes too late is lost, and must not be skipped. */
    @Override
    public void tell(Stretch stretch) {
        if (closed) return;
        if (stretch.notices().isEmpty()) known = stretch.upTo();
        else answer(stretch);
    }

    @Override
    public void end() {
        answer(nothing());
    }

    /** How far it has read in vain. */
    Stretch nothing() {
        return Stretch.nothing(known);
    }

    void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private void answer(Stretch stretch) {
        closed = true;
        request.complete(stretch);
    }
}
