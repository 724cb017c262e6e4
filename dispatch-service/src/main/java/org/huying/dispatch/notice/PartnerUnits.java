package org.huying.dispatch.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.UnitKind;

/** The units that work with the subdistrict from outside; communities and the desk use the system itself. */
@ApplicationScoped
public class PartnerUnits {
    private final CurrentDirectory directory;

    PartnerUnits(CurrentDirectory directory) {
        this.directory = directory;
    }

    public boolean include(String code) {
        return find(code).isPresent();
    }

    public Optional<PartnerUnit> find(String code) {
        return directory.get().partnerUnits().stream()
                .filter(unit -> unit.code().equals(code))
                .filter(unit -> isPartner(unit.kind()))
                .findFirst();
    }

    private static boolean isPartner(UnitKind kind) {
        return switch (kind) {
            case POLICE_STATION, PROPERTY_MANAGER, URBAN_MANAGEMENT -> true;
            case GRID_PARTY_GROUP, COMMUNITY, SUBDISTRICT_DESK -> false;
        };
    }
}
