package org.huying.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;

/** A million cases of earlier years, put into the databases of all three services as they would have kept them. */
final class ManyCases {
    private final LocalStack stack;

    ManyCases(LocalStack stack) {
        this.stack = stack;
    }

    void plant() throws SQLException, IOException {
        for (Service service : Service.values())
            new Database(stack.jdbcUrl(service)).execute(script(service.lowerName() + ".sql"));
    }

    private static String script(String name) throws IOException {
        try (InputStream in = ManyCases.class.getResourceAsStream("many-cases/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
