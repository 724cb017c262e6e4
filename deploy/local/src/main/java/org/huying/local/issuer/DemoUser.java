package org.huying.local.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A demo user of the local stack, with the claims its tokens carry. */
public record DemoUser(String name, String role, List<String> communities, List<String> grids, String unit) {
    /** The communities by the short name that demo users carry. */
    public static final Map<String, String> COMMUNITIES = Map.of(
            "zhongyuan", "520102033901",
            "yanan", "520102033902",
            "heyuan", "520102033903",
            "shengyuan", "520102033904",
            "fengyuan", "520102033905");

    private static final String PARTNER = "partner";

    /** One for every role, and for every community its own people. */
    public static List<DemoUser> all() {
        List<DemoUser> users = new ArrayList<>();
        users.add(plain("resident", "resident", ""));
        COMMUNITIES.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(community -> {
            String code = community.getValue();
            List<String> grids = List.of(code + "001");
            users.add(new DemoUser(
                    "worker-" + community.getKey(), "grid-worker", List.of(), grids, "GPG-" + code + "001"));
            users.add(new DemoUser(
                    "leader-" + community.getKey(), "party-group-leader", List.of(), grids, "GPG-" + code + "001"));
            users.add(new DemoUser(
                    "secretary-" + community.getKey(),
                    "community-secretary",
                    List.of(code),
                    List.of(),
                    "COMMUNITY-" + code));
        });
        users.add(plain("desk", "subdistrict-desk", "DESK-520102033000"));
        users.add(plain("police", PARTNER, "POLICE-WLC"));
        users.add(plain("property-1", PARTNER, "PROPERTY-1"));
        users.add(plain("property-2", PARTNER, "PROPERTY-2"));
        users.add(plain("squadron", PARTNER, "URBAN-WLC"));
        users.add(plain("auditor", "auditor", ""));
        users.add(plain("system-admin", "system-admin", ""));
        users.add(plain("security-admin", "security-admin", ""));
        return List.copyOf(users);
    }

    /**
     * The systems of partner units (OAuth 2.0 client credentials, RFC 6749 4.4): each is a partner of its unit, and nobody
     * signs in as one.
     */
    public static List<DemoUser> systems() {
        return List.of(
                plain("police-system", PARTNER, "POLICE-WLC"),
                plain("property-1-system", PARTNER, "PROPERTY-1"),
                plain("property-2-system", PARTNER, "PROPERTY-2"),
                plain("squadron-system", PARTNER, "URBAN-WLC"));
    }

    private static DemoUser plain(String name, String role, String unit) {
        return new DemoUser(name, role, List.of(), List.of(), unit);
    }

    Map<String, Object> claims() {
        return Map.of("sub", name, "roles", List.of(role), "communities", communities, "grids", grids, "unit", unit);
    }
}
