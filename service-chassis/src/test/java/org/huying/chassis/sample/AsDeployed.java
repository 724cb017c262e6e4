package org.huying.chassis.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What other test profiles switch off: logs as JSON, and an origin that may call from a browser. */
public class AsDeployed implements QuarkusTestProfile {
    public static final String ORIGIN = "https://huying.example.cn";
    public static final int ALARMING_LAG = 500;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.log.console.json.enabled",
                "true",
                "quarkus.http.cors.origins",
                ORIGIN,
                "huying.inbox.alarming-lag",
                String.valueOf(ALARMING_LAG));
    }
}
