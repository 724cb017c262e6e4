package org.huying.dispatch.jointaction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.directory.UnitKind;

/** What can happen to a joint action. Topic {@code huying.joint-actions}, key = its id, subject = its number. */
public sealed interface JointActionEvent extends DomainEvent {
    String STREAM = "huying.joint-actions";

    JointActionReference of();

    @Override
    default String stream() {
        return STREAM;
    }

    /** A joint action is planned. */
    record Planned(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            ToldPlan plan) implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.planned.v1";
        }
    }

    /** Its plan is replaced by another, before anybody agreed to it; some units may have no part in it any more. */
    record Replanned(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            ToldPlan plan,
            @JsonIgnore List<String> leftOut)
            implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.replanned.v1";
        }
    }

    /** Its plan is agreed upon; flaws that were known are named. */
    record Adopted(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            List<String> acknowledgedFlaws) implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.adopted.v1";
        }
    }

    /** It begins. */
    record Started(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of) implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.started.v1";
        }
    }

    /** It is over; what happened in it may still be recorded. */
    record Ended(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of) implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.ended.v1";
        }
    }

    /** What it effected is written down; the words stay in dispatch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reviewed(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            UUID baselineMeasurement,
            UUID finalMeasurement,
            boolean keptUp)
            implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.reviewed.v1";
        }
    }

    /** It does not take place, or not to its end; the reason is screened, and left out where a case is confidential. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cancelled(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            String reason) implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.cancelled.v1";
        }
    }

    /** A unit was at a shift; happened when it came. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attended(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            UUID attendanceId,
            UUID shiftId,
            LocalDate night,
            String unit,
            UnitKind unitKind,
            int staff,
            Instant leftAt)
            implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.attended.v1";
        }
    }

    /** Somebody was reminded, persuaded or penalised; {@code shiftId} is absent when it was between shifts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Intervened(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped JointActionReference of,
            UUID interventionId,
            InterventionKind kind,
            int count,
            UUID shiftId,
            LocalDate night,
            String unit,
            UnitKind unitKind)
            implements JointActionEvent {
        @Override
        public String type() {
            return "joint-action.intervened.v1";
        }
    }
}
