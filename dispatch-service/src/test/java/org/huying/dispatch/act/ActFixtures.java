package org.huying.dispatch.act;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.directory.UnitKind;

/** The people, units and the case that acts are tried on. */
public final class ActFixtures {
    public static final Instant NOON = Instant.parse("2023-12-07T04:00:00Z");
    public static final String COMMUNITY = "520102033905";
    public static final AddressedUnit SQUADRON = new AddressedUnit(UnitKind.URBAN_MANAGEMENT, "URBAN-WLC", "五里冲城管中队");
    public static final AddressedUnit POLICE = new AddressedUnit(UnitKind.POLICE_STATION, "POLICE-WLC", "五里冲派出所");

    public static final AccessScope DESK = member(Role.SUBDISTRICT_DESK, "DESK-520102033000");
    public static final AccessScope SECRETARY = new AccessScope(
            "secretary", Set.of(Role.COMMUNITY_SECRETARY), Set.of(COMMUNITY), Set.of(), "COMMUNITY-" + COMMUNITY);

    private ActFixtures() {}

    public static AccessScope of(AddressedUnit unit) {
        return member(Role.PARTNER, unit.code());
    }

    public static AccessScope member(Role role, String unit) {
        return new AccessScope("somebody", Set.of(role), Set.of(), Set.of(), unit);
    }

    public static CaseInQuestion aCase() {
        return new CaseInQuestion(
                UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e"),
                UUID.fromString("018c2371-2c00-7000-8000-00000000c001"),
                "WLC-20231113-0001",
                COMMUNITY,
                COMMUNITY + "001",
                false);
    }
}
