package org.huying.dispatch.hazard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.supervision.Organ;

/**
 * What can happen to a hazard point. Topic {@code huying.hazards}, key = hazard id, subject = its number. Descriptions,
 * reasons and photos stay in dispatch.
 */
public sealed interface HazardEvent extends DomainEvent {
    String STREAM = "huying.hazards";

    HazardReference of();

    @Override
    default String stream() {
        return STREAM;
    }

    /** A point is entered in the ledger (登记). */
    record Registered(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.registered.v1";
        }
    }

    /** At least two looked at it on site (现场核查); happened when they did, whenever it was told. */
    record Inspected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            UUID inspectionId,
            int staff,
            int units,
            boolean surveyNeeded)
            implements HazardEvent {
        @Override
        public String type() {
            return "hazard.inspected.v1";
        }
    }

    /** A partner unit is asked to survey it (勘查), in place of the one that was asked before, if any was. */
    record SurveyRequested(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            @JsonIgnore String unitBefore) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.survey-requested.v1";
        }
    }

    /** It did. */
    record Surveyed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.surveyed.v1";
        }
    }

    /** Found graver, or less grave (调整等级). */
    record Regraded(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            Grade before) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.regraded.v1";
        }
    }

    /** Responsibility, measures, funds, due date, interim control as they are now (五落实); and who was responsible before. */
    record Secured(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            @JsonIgnore String unitBefore) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.rectification-secured.v1";
        }
    }

    /** Work began (整改). */
    record RectificationStarted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.rectification-started.v1";
        }
    }

    /** The rectifier's claim that it is done; there are photos before and after. */
    record Rectified(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            String rectifiedBy,
            boolean inTime) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.rectified.v1";
        }
    }

    /** Somebody of another unit found it done (验证). */
    record Verified(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            String verifiedBy) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.verified.v1";
        }
    }

    /** Found not done: the work goes on. */
    record RectificationRejected(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.rectification-rejected.v1";
        }
    }

    /** Off the ledger (销号). */
    record StruckOff(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.struck-off.v1";
        }
    }

    /** It is there again: the next round, under the same number. */
    record Relapsed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.relapsed.v1";
        }
    }

    /** Entered by mistake: it leaves the counts. */
    record Withdrawn(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.withdrawn.v1";
        }
    }

    /** Not rectified by its due date; happened when that passed. */
    record Overdue(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.overdue.v1";
        }
    }

    /** An organ has it on its list (挂牌督办); its words are masked, and absent where the case is confidential. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            Organ organ,
            String reason,
            String requirements,
            Instant listingDueAt)
            implements HazardEvent {
        @Override
        public String type() {
            return "hazard.listed.v1";
        }
    }

    /** The organ takes it off its list (摘牌). */
    record ListingLifted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped HazardReference of,
            Organ organ) implements HazardEvent {
        @Override
        public String type() {
            return "hazard.listing-lifted.v1";
        }
    }
}
