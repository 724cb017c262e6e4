package org.huying.dispatch.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/** What the directory tells. Topic {@code huying.directory} (compacted), key = code. No names of persons. */
public sealed interface DirectoryEvent extends DomainEvent {
    @Override
    default String stream() {
        return "huying.directory";
    }

    /** A community is listed, or its entry changed. */
    record CommunityListed(@JsonIgnore Occurrence occurrence, String code, String name, boolean synthetic)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.community-listed.v1";
        }
    }

    /** A grid is listed with its party group, or its entry changed. */
    record GridListed(
            @JsonIgnore Occurrence occurrence,
            String code,
            String communityCode,
            String name,
            int households,
            String partyGroupCode,
            String partyGroupName)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.grid-listed.v1";
        }
    }

    /** A partner unit is listed with the communities it serves, or its entry changed. */
    record PartnerUnitListed(
            @JsonIgnore Occurrence occurrence, String code, UnitKind kind, String name, List<String> communityCodes)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.partner-unit-listed.v1";
        }
    }
}
