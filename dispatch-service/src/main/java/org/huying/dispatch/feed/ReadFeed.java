package org.huying.dispatch.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.huying.chassis.scope.AccessScope;

/** Reads the next notices of a subscription; where there are none, waits for some without holding a thread. */
@ApplicationScoped
public class ReadFeed {
    private final EnterFeed entrance;
    private final MatchingNotices notices;
    private final NoticeFeed feed;
    private final ReaderPlaces places;

    ReadFeed(EnterFeed entrance, MatchingNotices notices, NoticeFeed feed, ReaderPlaces places) {
        this.entrance = entrance;
        this.notices = notices;
        this.feed = feed;
        this.places = places;
    }

    /**
     * @param lastKnown position of the last notice the caller got; empty to begin with the subscription
     * @param limit     at most so many
     * @param longest   how long to wait when there are none; then the answer is empty
     */
    public Uni<Stretch> handle(UUID id, OptionalLong lastKnown, int limit, Duration longest, AccessScope caller) {
        var entered = entrance.enter(id, lastKnown, limit, caller);
        if (!longest.isZero()) return await(entered.place(), longest);
        Stretch now = notices.read(List.of(entered.place()), entered.head())
                .get(0)
                .orElseGet(() -> Stretch.nothing(entered.place().after()));
        return Uni.createFrom().item(now);
    }

    /** What is there already is told with what others are told next, which is at once where nothing else is. */
    private Uni<Stretch> await(Place from, Duration longest) {
        places.take(from.subscription());
        AtomicReference<WaitingReader> reader = new AtomicReference<>();
        return Uni.createFrom()
                .<Stretch>emitter(request -> {
                    reader.set(new WaitingReader(from, request));
                    feed.add(reader.get());
                })
                .ifNoItem()
                .after(longest)
                .recoverWithItem(() -> reader.get().nothing())
                .onTermination()
                .invoke(() -> {
                    reader.get().close();
                    feed.remove(reader.get());
                    places.giveBack(from.subscription());
                });
    }
}
