package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closed cases (已结案), for those who look back at them. */
@ApplicationScoped
public class ClosedCases {
    private static final String CLOSED_AFTER =
            "place.communityCode = ?1 and topic = ?2 and status = CLOSED and ending.at > ?3 order by ending.at, id";

    private final CaseFiles cases;

    ClosedCases(CaseFiles cases) {
        this.cases = cases;
    }

    /** Those of a community and topic that were closed after that instant, the first first. */
    public List<CaseFile> closedAfter(String communityCode, String topic, Instant when) {
        return cases.list(CLOSED_AFTER, communityCode, topic, when);
    }

    /**
     * The case of a concern, closed or not: to be read as it stands once nobody changes it any more, and to stay so to
     * the end of the transaction.
     */
    public Optional<CaseFile> heldOf(UUID concernId) {
        return cases.find("concernId", concernId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Reads it again: it may have been reopened since it was read. */
    public boolean isStillClosed(CaseFile file) {
        cases.getEntityManager().refresh(file);
        return file.status() == CaseStatus.CLOSED;
    }
}
