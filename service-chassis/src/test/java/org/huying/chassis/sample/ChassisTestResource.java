package org.huying.chassis.sample;

import java.net.URI;
import java.util.Map;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.Wire;

/** Like {@link HuyingTestResource}, with a wire to the database that a test can cut. */
public class ChassisTestResource extends HuyingTestResource {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static Wire wire;

    /** The wire between the application under test and its database. */
    public static Wire database() {
        return wire;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        String direct = settings.get(URL);
        int port = URI.create(direct.substring("jdbc:".length())).getPort();
        wire = Wire.to(port);
        settings.put(URL, direct.replace(":" + port + "/", ":" + wire.port() + "/"));
        settings.put("huying.test.direct-database", direct);
        return settings;
    }
}
