package org.huying.local.story;

import java.util.Map;
import java.util.stream.Collectors;
import org.huying.local.issuer.DemoUser;

/** Which demo user plays which part. */
final class Cast {
    static final String DESK = "desk";
    static final String CLOCK_KEEPER = "system-admin";

    /** Whoever acts for a unit: the grid worker for a party group, the secretary for a community. */
    private static final Map<String, String> BY_UNIT = DemoUser.all().stream()
            .filter(user -> !user.unit().isEmpty() && !user.role().equals("party-group-leader"))
            .collect(Collectors.toUnmodifiableMap(DemoUser::unit, DemoUser::name));

    private Cast() {}

    static String memberOf(String unit) {
        String user = BY_UNIT.get(unit);
        if (user == null) throw new IllegalStateException("nobody in the cast acts for " + unit);
        return user;
    }

    static String collector(StoryConcern concern) {
        return "worker-" + concern.community();
    }

    /** Never of the unit that handled it. */
    static String verifier(StoryConcern concern, String owner) {
        String secretary = "secretary-" + concern.community();
        return memberOf(owner).equals(secretary) ? DESK : secretary;
    }

    /** The centre asks the reporter; where the desk itself handled it, the community does. */
    static String asker(StoryConcern concern, String owner) {
        return memberOf(owner).equals(DESK) ? "secretary-" + concern.community() : DESK;
    }
}
