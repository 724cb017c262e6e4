package org.huying.dispatch.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;

/**
 * What the directory tells. Topic {@code huying.directory} (compacted), key = code. No names of persons.
 *
 * <p>Each event carries all of the entry that is in force or planned, as only the last one of a key is kept: what it
 * says from {@code validFrom} until {@code validTo} (open where absent), and what is {@code planned} after that, each
 * as it would be told by itself.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface DirectoryEvent extends DomainEvent {
    String STREAM = "huying.directory";

    @Override
    default String stream() {
        return STREAM;
    }

    /** The subdistrict is listed, or its entry changed. */
    record SubdistrictListed(
            @JsonIgnore Occurrence occurrence,
            String code,
            String name,
            Instant validFrom,
            Instant validTo,
            List<DirectoryEvent> planned)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.subdistrict-listed.v1";
        }
    }

    /** A community is listed, or its entry changed. */
    record CommunityListed(
            @JsonIgnore Occurrence occurrence,
            String code,
            String name,
            boolean synthetic,
            Instant validFrom,
            Instant validTo,
            List<DirectoryEvent> planned)
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
            String partyGroupName,
            Instant validFrom,
            Instant validTo,
            List<DirectoryEvent> planned)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.grid-listed.v1";
        }
    }

    /** An estate is listed with its buildings, or its entry changed. */
    record EstateListed(
            @JsonIgnore Occurrence occurrence,
            String code,
            String communityCode,
            String name,
            List<Estate.Building> buildings,
            Instant validFrom,
            Instant validTo,
            List<DirectoryEvent> planned)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.estate-listed.v1";
        }
    }

    /** A party organisation is listed, or its entry changed. */
    record PartyOrganizationListed(
            @JsonIgnore Occurrence occurrence,
            String code,
            PartyOrganization.Level level,
            String name,
            String parentCode,
            String communityCode,
            Instant validFrom,
            Instant validTo,
            List<DirectoryEvent> planned)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.party-organization-listed.v1";
        }
    }

    /** A partner unit is listed with the communities it serves, or its entry changed. */
    record PartnerUnitListed(
            @JsonIgnore Occurrence occurrence,
            String code,
            UnitKind kind,
            String name,
            List<String> communityCodes,
            List<String> topics,
            List<DutyHours> dutyHours,
            Instant validFrom,
            Instant validTo,
            List<DirectoryEvent> planned)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.partner-unit-listed.v1";
        }
    }

    /** An entry is voided: it was there from {@code validFrom} until {@code validTo}; its code is never used again. */
    record EntryVoided(
            @JsonIgnore Occurrence occurrence,
            String code,
            EntryKind kind,
            String name,
            Instant validFrom,
            Instant validTo)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "directory.entry-voided.v1";
        }
    }
}
