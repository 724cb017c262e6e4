package org.huying.intake.concern.web;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a request says of its matter beside words and place, as text for the fingerprint of its idempotency key: each by
 * its name, and nothing where it was left out.
 */
final class SaidContent {
    private SaidContent() {}

    static Stream<Object> of(RegisterRequest request) {
        PointRequest point = request.address().point();
        return Stream.concat(
                named("gbCode", request.gbCode(), "occurredAt", request.occurredAt(), "heardAt", request.heardAt()),
                point == null
                        ? Stream.empty()
                        : named(
                                "lon", point.lon(),
                                "lat", point.lat(),
                                "crs", point.crs(),
                                "accuracy", point.accuracy(),
                                "source", point.source()));
    }

    /** @param pairs names, each with its value behind it */
    private static Stream<Object> named(Object... pairs) {
        Object[] said = new Object[pairs.length / 2];
        for (int i = 0; i < said.length; i++)
            said[i] = pairs[2 * i + 1] == null ? null : pairs[2 * i] + "=" + pairs[2 * i + 1];
        return Arrays.stream(said).filter(it -> it != null);
    }
}
