package org.huying.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.readmodel.ReadModel;

/** Keeps from the directory's events what everything is called, through time. */
@ApplicationScoped
public class KeepTown implements ReadModel {
    private static final Map<String, String> KINDS = Map.of(
            "directory.subdistrict-listed.v1", "SUBDISTRICT",
            "directory.community-listed.v1", "COMMUNITY",
            "directory.grid-listed.v1", "GRID",
            "directory.estate-listed.v1", "ESTATE",
            "directory.party-organization-listed.v1", "PARTY_ORGANIZATION",
            "directory.partner-unit-listed.v1", "PARTNER_UNIT");
    private static final String VOIDED = "directory.entry-voided.v1";

    private final TownTable table;

    KeepTown(TownTable table) {
        this.table = table;
    }

    /** The fields of a listed entry that reporting reads; what was told without an instant has always been so. */
    record Listed(String code, String name, Instant validFrom, Instant validTo, List<Listed> planned) {
        NamedEntry named(String type) {
            if (code == null || name == null) throw new MalformedEvent(type + " lacks code or name", null);
            return new NamedEntry(code, name, validFrom == null ? Instant.EPOCH : validFrom, validTo);
        }
    }

    /** The fields of a voided entry that reporting reads. */
    record Voided(String code, String kind, String name, Instant validFrom, Instant validTo) {}

    @Override
    public String name() {
        return "town";
    }

    @Override
    public List<String> tables() {
        return List.of("town_entry");
    }

    @Override
    public Set<String> topics() {
        return Set.of("huying.directory");
    }

    @Override
    public void keep(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            String kind = KINDS.get(event.type());
            if (kind != null) keepListed(kind, event);
            else if (event.type().equals(VOIDED)) keepVoided(event);
        }
    }

    private void keepListed(String kind, ReceivedEvent event) {
        Listed listed = event.data(Listed.class);
        List<NamedEntry> states = new ArrayList<>(List.of(listed.named(event.type())));
        if (listed.planned() != null) listed.planned().forEach(later -> states.add(later.named(event.type())));
        table.keep(kind, states, event.sequence());
    }

    private void keepVoided(ReceivedEvent event) {
        Voided voided = event.data(Voided.class);
        if (voided.code() == null || voided.kind() == null || voided.name() == null || voided.validTo() == null)
            throw new MalformedEvent(event.type() + " lacks code, kind, name or validTo", null);
        Instant since = voided.validFrom() == null ? Instant.EPOCH : voided.validFrom();
        NamedEntry named = new NamedEntry(voided.code(), voided.name(), since, voided.validTo());
        table.keepVoided(voided.kind(), named, event.sequence());
    }
}
