package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** Deadlines, to those who may see the case. */
@ApplicationScoped
public class ReadDeadlines {
    private final ReadCases cases;
    private final RunningClocks clocks;
    private final Exclusions exclusions;
    private final Clock clock;

    ReadDeadlines(ReadCases cases, RunningClocks clocks, Exclusions exclusions, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.exclusions = exclusions;
        this.clock = clock;
    }

    /** Empty while the case was not dispatched. */
    @Transactional
    public Optional<DeadlineSheet> one(String number, AccessScope caller) {
        UUID caseId = cases.one(number, caller).id();
        return clocks.findByIdOptional(caseId)
                .map(found -> new DeadlineSheet(found, found.deadlines(), isExcluded(caseId), clock.instant()));
    }

    private boolean isExcluded(UUID caseId) {
        return exclusions
                .latest(caseId)
                .map(Petition::status)
                .filter(PetitionStatus.APPROVED::equals)
                .isPresent();
    }
}
