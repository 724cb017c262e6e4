package org.huying.chassis.scope;

import java.util.Arrays;
import java.util.Optional;

/** The roles a token may carry. */
public enum Role {
    RESIDENT(Names.RESIDENT),
    GRID_WORKER(Names.GRID_WORKER),
    PARTY_GROUP_LEADER(Names.PARTY_GROUP_LEADER),
    COMMUNITY_SECRETARY(Names.COMMUNITY_SECRETARY),
    SUBDISTRICT_DESK(Names.SUBDISTRICT_DESK),
    PARTNER(Names.PARTNER),
    AUDITOR(Names.AUDITOR),
    SYSTEM_ADMIN(Names.SYSTEM_ADMIN),
    SECURITY_ADMIN(Names.SECURITY_ADMIN);

    /** The names as they stand in tokens and annotations. */
    public static final class Names {
        public static final String RESIDENT = "resident";
        public static final String GRID_WORKER = "grid-worker";
        public static final String PARTY_GROUP_LEADER = "party-group-leader";
        public static final String COMMUNITY_SECRETARY = "community-secretary";
        public static final String SUBDISTRICT_DESK = "subdistrict-desk";
        public static final String PARTNER = "partner";
        public static final String AUDITOR = "auditor";
        public static final String SYSTEM_ADMIN = "system-admin";
        public static final String SECURITY_ADMIN = "security-admin";

        private Names() {}
    }

    private final String wireName;

    Role(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    static Optional<Role> named(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }
}
