package org.huying.dispatch.directory;

import java.util.List;

/**
 * A unit that can act: police station, property manager, urban management squadron, a community, the desk.
 *
 * @param communityCodes its jurisdiction
 * @param topics    the branches of the topic tree it takes; empty for a unit that takes all
 * @param dutyHours empty where nobody has said
 */
public record PartnerUnit(
        String code,
        UnitKind kind,
        String name,
        List<String> communityCodes,
        List<String> topics,
        List<DutyHours> dutyHours)
        implements DirectoryEntry {
    public PartnerUnit {
        communityCodes = List.copyOf(communityCodes);
        topics = topics == null ? List.of() : List.copyOf(topics);
        dutyHours = dutyHours == null ? List.of() : List.copyOf(dutyHours);
    }

    public boolean isInChargeOf(String communityCode) {
        return communityCodes.contains(communityCode);
    }

    /** True for the topics it names and everything below them in the tree. */
    public boolean takes(String topic) {
        return topics.isEmpty()
                || topics.stream().anyMatch(branch -> topic.equals(branch) || topic.startsWith(branch + "."));
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.PARTNER_UNIT;
    }

    @Override
    public DirectoryEvent listed(Telling telling) {
        return new DirectoryEvent.PartnerUnitListed(
                telling.occurrence(),
                code,
                kind,
                name,
                communityCodes,
                topics,
                dutyHours,
                telling.validFrom(),
                telling.validTo(),
                telling.planned());
    }
}
