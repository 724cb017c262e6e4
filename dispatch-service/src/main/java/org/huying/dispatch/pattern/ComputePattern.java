package org.huying.dispatch.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.sighting.KnownGround;

/** A community or the desk looks for a pattern in what was seen at a place (规律研判). */
@ApplicationScoped
public class ComputePattern {
    private final KnownGround ground;
    private final CaseTurn turn;
    private final CreatedOnce once;
    private final PatternBook book;

    ComputePattern(KnownGround ground, CaseTurn turn, CreatedOnce once, PatternBook book) {
        this.ground = ground;
        this.turn = turn;
        this.once = once;
        this.book = book;
    }

    @Transactional
    public Pattern handle(Subject subject, AccessScope caller, RepeatableRequest request) {
        subject.mustBeAWindow();
        String community = subject.place().communityCode();
        ground.mustKnow(subject.place());
        ground.mustBeOf(caller, subject.place());
        turn.take(turnOf(community));
        String number = community + "-P" + book.nextSerial(community);
        Optional<String> before = once.before(request, caller, number);
        if (before.isPresent()) return book.enteredBefore(before.get(), caller);
        return book.enter(new Pattern(number, subject), caller);
    }

    /** Serials of a community have no gap. */
    private static UUID turnOf(String community) {
        return UUID.nameUUIDFromBytes(("patterns of " + community).getBytes(StandardCharsets.UTF_8));
    }
}
