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
        users.add(plain("police", "partner", "POLICE-WLC"));
        users.add(plain("property-1", "partner", "PROPERTY-1"));
        users.add(plain("property-2", "partner", "PROPERTY-2"));
        users.add(plain("squadron", "partner", "URBAN-WLC"));
        users.add(plain("auditor", "auditor", ""));
        users.add(plain("system-admin", "system-admin", ""));
        users.add(plain("security-admin", "security-admin", ""));
        return List.copyOf(users);
    }

    private static DemoUser plain(String name, String role, String unit) {
        return new DemoUser(name, role, List.of(), List.of(), unit);
    }

    Map<String, Object> claims() {
        return Map.of("sub", name, "roles", List.of(role), "communities", communities, "grids", grids, "unit", unit);
    }
}
