package org.huying.dispatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CreatedOnce;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;
import org.huying.dispatch.sighting.PlaceKey;
import org.huying.dispatch.sighting.PlaceTurn;

/** The desk has a closed case watched, whether anything was seen there before or not. */
@ApplicationScoped
public class RequestWatch {
    private final ReadCases cases;
    private final PlaceTurn turn;
    private final CreatedOnce once;
    private final Watchable watchable;
    private final WatchBook book;

    RequestWatch(ReadCases cases, PlaceTurn turn, CreatedOnce once, Watchable watchable, WatchBook book) {
        this.cases = cases;
        this.turn = turn;
        this.once = once;
        this.watchable = watchable;
        this.book = book;
    }

    @Transactional
    public Watch handle(String caseNumber, AccessScope caller, RepeatableRequest request) {
        CaseFile file = cases.one(caseNumber, caller);
        turn.take(PlaceKey.of(file.place()), file.topic());
        Optional<String> before = once.before(request, caller, book.nextNumber(file));
        if (before.isPresent()) return book.openedBefore(before.get());
        watchable.mustBe(file);
        return book.open(file, caller.actingRole());
    }
}
