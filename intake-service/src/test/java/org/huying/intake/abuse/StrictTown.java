package org.huying.intake.abuse;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A town that lets few in, and believes its proxy. */
public class StrictTown implements QuarkusTestProfile {
    static final int PER_MINUTE = 20;
    static final int PER_HOUR = 2;
    static final int STRIKES = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "huying.http.anonymous-requests-per-minute", String.valueOf(PER_MINUTE),
                "huying.intake.registrations-per-hour", String.valueOf(PER_HOUR),
                "huying.intake.strikes-before-flag", String.valueOf(STRIKES),
                "huying.intake.challenge", "proof-of-work",
                "huying.intake.challenge.zero-bits", "8",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true");
    }
}
