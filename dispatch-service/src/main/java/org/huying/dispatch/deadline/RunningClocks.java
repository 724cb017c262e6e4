package org.huying.dispatch.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clocks of all cases. Whoever changes one holds its row. */
@ApplicationScoped
class RunningClocks implements PanacheRepositoryBase<CaseClock, UUID> {
    private static final long ENGINE = 0x4855_5949_4E47_434CL;
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;
    private static final String WITH_DEADLINES =
            "from CaseClock clock left join fetch clock.deadlines where clock.caseId = ?1";

    /**
     * For a change: waits for whoever changes it now, so that nobody who acts in time is refused for the engine's sake.
     * The deadlines are asked for after that, as whoever had the row before left them.
     */
    Optional<CaseClock> locked(UUID caseId) {
        Optional<CaseClock> clock =
                find("caseId", caseId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        return clock.flatMap(it -> find(WITH_DEADLINES, caseId).list().stream().findFirst());
    }

    /**
     * True for the one replica whose turn it is, to the end of its transaction: only one that sees all that is due can
     * tell the oldest first. One that falls silent with the turn in its hand loses it after ten seconds.
     */
    boolean isMyTurn() {
        var session = getSession();
        session.createNativeQuery("SELECT set_config('idle_in_transaction_session_timeout', '10s', true)", String.class)
                .getSingleResult();
        return session.createNativeQuery("SELECT pg_try_advisory_xact_lock(:engine)", Boolean.class)
                .setParameter("engine", ENGINE)
                .getSingleResult();
    }

    /** Those of which something is due, the oldest first; one that is being changed this moment waits for the next time. */
    List<CaseClock> due(Instant now, int most) {
        return find("nextAt <= ?1 order by nextAt, subject.number", now)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .list();
    }

    /** The years without a notice that some deadline was counted through. */
    List<Integer> unsettledYears() {
        return getSession()
                .createQuery(
                        "select distinct provisionalYear from CaseDeadline where provisionalYear is not null",
                        Integer.class)
                .getResultList();
    }

    /** Cases with a deadline counted through one of the years, after the given one in the order of their ids. */
    List<UUID> provisional(Collection<Integer> years, UUID after, int most) {
        return getSession()
                .createQuery(
                        "select distinct d.clock.caseId from CaseDeadline d where d.provisionalYear in :years"
                                + " and d.clock.caseId > :after order by d.clock.caseId",
                        UUID.class)
                .setParameter("years", years)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
