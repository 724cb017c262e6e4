package org.huying.dispatch.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/** Follows a subscription for as long as a connection lasts. */
@ApplicationScoped
public class FollowFeed {
    private final EnterFeed entrance;
    private final NoticeFeed feed;
    private final ReaderPlaces places;

    FollowFeed(EnterFeed entrance, NoticeFeed feed, ReaderPlaces places) {
        this.entrance = entrance;
        this.feed = feed;
        this.places = places;
    }

    /**
     * A place for a stream, or a refusal. To be closed, also if it was never opened.
     *
     * @param lastKnown position of the last notice the caller got; empty to begin with the subscription
     */
    public OpenStream admit(UUID id, OptionalLong lastKnown, AccessScope caller) {
        Place from =
                entrance.enter(id, lastKnown, OpenStream.MOST_WAITING, caller).place();
        places.take(id);
        return new OpenStream(from, feed::ring);
    }

    public void open(OpenStream stream, StreamClient client) {
        stream.begin(client, System.nanoTime());
        feed.add(stream);
    }

    public void close(OpenStream stream) {
        stream.close();
        feed.remove(stream);
        places.giveBack(stream.subscription());
    }
}
