package org.huying.dispatch.model;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nothing falls due or is counted again behind the model's back, and tip-offs that nobody signed are looked at first. */
public class ClockByHand implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "huying.deadlines.every", "off",
                "huying.deadlines.recompute-every", "off",
                "huying.pre-check.policies", "anonymous-tip-offs",
                // The pool is the real one. After its five seconds a client is told to come back, which says nothing
                // of who wins: on a busy machine two hundred at once may need longer.
                "quarkus.datasource.jdbc.acquisition-timeout", "60");
    }
}
