package org.huying.dispatch.model;

import java.util.Locale;
import java.util.Set;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.TestTokens;

/** Who acts in the model's town: those who can have a part in a case of its one grid, and those who cannot. */
enum Person {
    WORKER(Role.GRID_WORKER, "", Place.GRID, "GPG-" + Place.GRID),
    LEADER(Role.PARTY_GROUP_LEADER, "", Place.GRID, "GPG-" + Place.GRID),
    NEXT_WORKER(Role.GRID_WORKER, "", Place.NEXT_GRID, "GPG-" + Place.NEXT_GRID),
    NEXT_LEADER(Role.PARTY_GROUP_LEADER, "", Place.NEXT_GRID, "GPG-" + Place.NEXT_GRID),
    SECRETARY(Role.COMMUNITY_SECRETARY, Place.COMMUNITY, "", "COMMUNITY-" + Place.COMMUNITY),
    OTHER_SECRETARY(Role.COMMUNITY_SECRETARY, "520102033902", "", "COMMUNITY-520102033902"),
    DESK(Role.SUBDISTRICT_DESK, "", "", Place.DESK),
    SECOND_DESK(Role.SUBDISTRICT_DESK, "", "", Place.DESK),
    POLICE(Role.PARTNER, "", "", "POLICE-WLC"),
    PROPERTY(Role.PARTNER, "", "", "PROPERTY-1"),
    SQUADRON(Role.PARTNER, "", "", "URBAN-WLC"),
    AUDITOR(Role.AUDITOR, "", "", ""),
    RESIDENT(Role.RESIDENT, "", "", "");

    /** Where all cases of the model are. */
    static final class Place {
        static final String COMMUNITY = "520102033901";
        static final String GRID = COMMUNITY + "001";
        static final String NEXT_GRID = COMMUNITY + "002";
        static final String DESK = "DESK-520102033000";

        private Place() {}
    }

    private final Role role;
    private final String unit;
    private final boolean answersForThePlace;
    private final String token;

    Person(Role role, String community, String grid, String unit) {
        this.role = role;
        this.unit = unit;
        answersForThePlace =
                role == Role.SUBDISTRICT_DESK || community.equals(Place.COMMUNITY) || grid.equals(Place.GRID);
        token = TestTokens.token(subject(), role, Set.of(community), Set.of(grid), unit);
    }

    final String subject() {
        return "model-" + name().toLowerCase(Locale.ROOT);
    }

    String role() {
        return role.wireName();
    }

    String unit() {
        return unit;
    }

    String token() {
        return token;
    }

    boolean isDesk() {
        return role == Role.SUBDISTRICT_DESK;
    }

    boolean answersForThePlace() {
        return answersForThePlace;
    }
}
