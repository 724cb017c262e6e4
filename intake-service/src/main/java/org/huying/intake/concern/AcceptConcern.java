package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.progress.ProgressStatus;

/** The desk or the community's secretary takes a concern on (受理). It was dispatched before: nobody waits for this. */
@ApplicationScoped
public class AcceptConcern {
    private final Mergers concerns;
    private final ConcernNews news;
    private final Clock clock;

    AcceptConcern(Mergers concerns, ConcernNews news, Clock clock) {
        this.concerns = concerns;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Concern handle(String number, EntityVersion expected, AccessScope caller) {
        Concern concern = concerns.held(List.of(number), caller).get(number);
        expected.mustBe(concern.sequence());
        news.tell(concern.accept(caller, clock.instant()), concern, ProgressStatus.ADMITTED);
        return concern;
    }
}
