package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What can happen to a concern. Topic {@code huying.concerns}, key = concern id. */
public sealed interface ConcernEvent extends DomainEvent {
    String STREAM = "huying.concerns";

    @Override
    default String stream() {
        return STREAM;
    }

    /**
     * A concern was heard and has its number.
     *
     * @param summary     the first words with phone, identity card and plate numbers masked; absent when confidential
     * @param reporterRef pseudonym of the reporter, absent when none was given
     * @param praisedUnit code of the unit that is praised, absent for all but a praise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Registered(
            @JsonIgnore Occurrence occurrence,
            UUID concernId,
            String number,
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Classification classification,
            boolean confidential,
            Place place,
            String summary,
            UUID reporterRef,
            String praisedUnit,
            String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.registered.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /**
     * The concern reports the same matter as another one, under whose number both go on (合并). Why is in intake alone.
     *
     * @param place its codes, no more
     */
    record Merged(
            @JsonIgnore Occurrence occurrence,
            UUID concernId,
            String number,
            UUID intoConcernId,
            String intoNumber,
            Place place,
            String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.merged.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The concern is a matter of its own again (撤销合并); {@code fromNumber} names the one it had been merged into. */
    record Unmerged(
            @JsonIgnore Occurrence occurrence,
            UUID concernId,
            String number,
            UUID fromConcernId,
            String fromNumber,
            Place place,
            String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.unmerged.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** Whoever raised the concern is erased (个人信息删除): name, phone, and what of them stood in its texts. */
    record ReporterErased(
            @JsonIgnore Occurrence occurrence, UUID concernId, String number, Place place, String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.reporter-erased.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The concern was taken on (受理); it had been dispatched before. */
    record Accepted(@JsonIgnore Occurrence occurrence, UUID concernId, String number, Place place, String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.accepted.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The concern was not taken on (不予受理). How that was explained to the reporter is in intake alone. */
    record Declined(
            @JsonIgnore Occurrence occurrence,
            UUID concernId,
            String number,
            Place place,
            DeclineReason reasonCode,
            String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.declined.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /**
     * The concern was withdrawn (撤回). Why is in intake alone. Told once more when it went on for others and the last of
     * them is gone too.
     *
     * @param caseGoesOn somebody else wants it still: it was merged into another, or others were merged into it
     */
    record Withdrawn(
            @JsonIgnore Occurrence occurrence,
            UUID concernId,
            String number,
            Place place,
            boolean caseGoesOn,
            String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.withdrawn.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** More was said of the concern (补充); {@code supplements} is how often by now, the words are in intake alone. */
    record Supplemented(
            @JsonIgnore Occurrence occurrence,
            UUID concernId,
            String number,
            Place place,
            int supplements,
            String actorRole)
            implements ConcernEvent {
        public static final String TYPE = "concern.supplemented.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
