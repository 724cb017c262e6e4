package org.huying.intake.household;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/**
 * What is told of a reported household: that its data is gone, never what it was. Topic {@code huying.concerns}, key =
 * the record's id, subject = the concern's number.
 */
public sealed interface HouseholdEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.concerns";
    }

    /** Its key was destroyed by a rule after an outcome. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Purged(
            @JsonIgnore Occurrence occurrence,
            UUID householdId,
            UUID concernId,
            String number,
            String communityCode,
            String gridCode,
            Because because,
            LocalDate ruleVersion,
            String actorRole)
            implements HouseholdEvent {
        @Override
        public String type() {
            return "concern.reported-household-purged.v1";
        }
    }
}
