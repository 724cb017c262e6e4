package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.ReadConcern.Followed;
import org.huying.intake.progress.ReopeningAsked;
import org.huying.intake.progress.ReopeningsAsked;
import org.huying.intake.promise.Promise;
import org.huying.intake.promise.Promises;

/** A concern's way so far, and what its reporter may expect of it. */
@ApplicationScoped
public class FollowConcern {
    private final ReadConcern read;
    private final Promises promises;
    private final ReopeningsAsked reopenings;

    FollowConcern(ReadConcern read, Promises promises, ReopeningsAsked reopenings) {
        this.read = read;
        this.promises = promises;
        this.reopenings = reopenings;
    }

    /**
     * How it stands.
     *
     * @param promise   of the concern as which it goes on; empty before dispatch and after its end
     * @param reopening what its own reporter last asked for after the closing
     */
    public record Outlook(Followed followed, Optional<Promise> promise, Optional<ReopeningAsked> reopening) {}

    /** With the tracking code, or as somebody who may read the concern. */
    @Transactional
    public Outlook handle(String number, String trackingCode, AccessScope caller) {
        Followed followed = read.follow(number, trackingCode, caller);
        Concern concern = followed.concern();
        Optional<Promise> promise = isOver(followed) ? Optional.empty() : promises.of(concern.goesOnAs());
        return new Outlook(followed, promise, reopenings.latestOf(concern.id()));
    }

    private static boolean isOver(Followed followed) {
        return followed.steps().get(followed.steps().size() - 1).status().isAnEnd();
    }
}
