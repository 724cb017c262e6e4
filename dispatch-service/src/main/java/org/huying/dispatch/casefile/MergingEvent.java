package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.huying.chassis.event.Occurrence;
import org.huying.dispatch.routing.Owner;

/** What becomes of a case when intake tells that its concern is one with another, or is not after all. */
public sealed interface MergingEvent extends CaseEvent {
    /** The case goes on with that of another concern (合并). */
    record Merged(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            String intoNumber) implements MergingEvent {
        @Override
        public String type() {
            return "case.merged.v1";
        }
    }

    /** The case goes on by itself again (撤销合并), with the unit that had it. */
    record Unmerged(
            @JsonIgnore Occurrence occurrence,
            @JsonUnwrapped CaseReference of,
            Owner owner) implements MergingEvent {
        @Override
        public String type() {
            return "case.unmerged.v1";
        }
    }
}
