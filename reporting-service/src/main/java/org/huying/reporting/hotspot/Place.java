package org.huying.reporting.hotspot;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place under one name: community, estate, zone, building and spot (domain.md §5), as registrations write them. The grid
 * is left out: a grid redrawn does not move a place.
 *
 * @param key for example {@code 520102033905||X区|3栋|平台}; parts that nothing follows are left out
 */
record Place(String key) {
    private static final int COARSER_THAN_BUILDING = 3;
    private static final String PUBLIC_SECURITY = "public-security";

    static Place of(String community, String estate, String zone, String building, String spot) {
        return joined(Stream.of(community, estate, zone, building, spot));
    }

    private static Place joined(Stream<String> parts) {
        String all =
                parts.map(part -> part == null ? "" : part.replace('|', '/')).collect(Collectors.joining("|"));
        return new Place(all.replaceAll("\\|+$", ""));
    }

    /** Whether it names anything finer than a community. */
    boolean isNamed() {
        return key.contains("|");
    }

    /** As it may be shown with the topic: of public security no building and nothing in it (domain.md §6). */
    String shown(String topic) {
        boolean publicSecurity = topic.equals(PUBLIC_SECURITY) || topic.startsWith(PUBLIC_SECURITY + ".");
        if (!publicSecurity) return key;
        return joined(Arrays.stream(key.split("\\|")).limit(COARSER_THAN_BUILDING))
                .key();
    }
}
