package org.huying.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.access.AccessMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever is refused for their role stands in the audit log, at every endpoint that is published. What is refused for
 * the unit, or hidden, is held against the log by {@code CommandSequencesTest}.
 */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RefusedActorsAreAuditedTest {
    @Inject
    DataSource database;

    /** What asks for a signature looks at no role. */
    private static final Set<String> SIGNED = Set.of("POST /v1/subscriptions/{id}/answers");

    /** What is published to everybody refuses nobody. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /asyncapi", "GET /partners", "GET /schemas", "GET /schemas/{type}", "GET /schemas/{type}/examples");

    static Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>(AccessMatrix.endpoints());
        endpoints.removeAll(PUBLIC);
        endpoints.removeAll(SIGNED);
        return endpoints;
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void with_what_they_asked_for(String endpoint) throws SQLException {
        // Given
        long before = lines().size();
        // When
        Response answer = new AccessMatrix(Map.of()).answer(endpoint, Role.RESIDENT);
        // Then: dispatch has nothing for residents
        assertThat(answer.statusCode()).isEqualTo(403);
        List<String> lines = lines();
        assertThat(lines).hasSize((int) before + 1);
        assertThat(lines.get(lines.size() - 1)).isEqualTo(AccessMatrix.concrete(endpoint) + " REFUSED role-missing");
    }

    private List<String> lines() throws SQLException {
        String read =
                "SELECT concat_ws(' ', act, object, outcome, reason) FROM audit_line WHERE actor = ? ORDER BY seq";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(read)) {
            statement.setString(1, AccessMatrix.subject(Role.RESIDENT));
            List<String> lines = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) lines.add(row.getString(1));
            }
            return lines;
        }
    }
}
