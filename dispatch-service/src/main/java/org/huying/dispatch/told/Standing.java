package org.huying.dispatch.told;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.timelimit.LimitUnit;
import org.huying.dispatch.told.task.ConcernAttachment;

/** How what a notice speaks of stands at the moment, the running transaction included. */
public interface Standing {
    /** True for the units that are told anything; asked first, as most tasks are of units that are not. */
    boolean isPartner(String unit);

    /** A unit the directory lists now. */
    Optional<TownUnit> unit(String code);

    /** What an event is about; it is there, as it caused the event. */
    <T> T of(Class<T> kind, UUID id);

    <T> Optional<T> find(Class<T> kind, UUID id);

    Optional<CaseFile> caseNumbered(String number);

    Optional<CaseFile> caseOfConcern(UUID concernId);

    /** Oldest first. */
    List<ConcernAttachment> attachmentsOf(UUID concernId);

    /** What a time limit's rule counts in; empty when there is no such rule any more. */
    Optional<LimitUnit> countedIn(String rule);
}
