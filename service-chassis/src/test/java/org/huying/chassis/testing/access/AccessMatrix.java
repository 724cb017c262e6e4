package org.huying.chassis.testing.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.TestTokens;

/**
 * Every endpoint of a service's published OpenAPI document, called by every role and by nobody in particular. What is
 * asked for does not exist, so that only the role decides.
 */
public final class AccessMatrix {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String NOBODY = "anonymous";

    private final Map<String, String> bodies;

    /** @param bodies what an endpoint must be sent before it looks at the role; the others get an empty object */
    public AccessMatrix(Map<String, String> bodies) {
        this.bodies = Map.copyOf(bodies);
    }

    /** As published, for example {@code POST /v1/concerns}. */
    public static Set<String> endpoints() {
        try {
            JsonNode document = new YAMLMapper()
                    .readTree(Path.of("contract", "openapi.yaml").toFile());
            Set<String> endpoints = new TreeSet<>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                        if (METHODS.contains(method))
                            endpoints.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }));
            return endpoints;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who is let in: roles by their names in tokens, and {@code anonymous}. The others are refused as they should be. */
    public Set<String> letIn(String endpoint) {
        return Stream.concat(Stream.of(NOBODY), Arrays.stream(Role.values()).map(Role::wireName))
                .filter(who -> isLetIn(endpoint, who))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What somebody of that role is answered; the same somebody each time. */
    public Response answer(String endpoint, Role role) {
        return call(endpoint, role.wireName());
    }

    /** Who that somebody is in the audit log. */
    public static String subject(Role role) {
        return subject(role.wireName());
    }

    /** The endpoint with something that does not exist in the place of each parameter. */
    public static String concrete(String endpoint) {
        return endpoint.replace("{number}", "WLC-20000101-0001")
                .replace("{eventId}", "no-such-answer")
                .replace("{position}", "0")
                .replace("{name}", "no-such-thing")
                .replace("{year}", "2000")
                .replace("{type}", "no-such-thing.v1")
                .replace("{task}", "1")
                .replace("{id}", "018c2371-2c00-7000-8000-000000000000")
                .replace("{eventId}", "018c2371-2c00-8000-8000-000000000001")
                .replace("{shiftId}", "018c2371-2c00-7000-8000-000000000000")
                .replace("{item}", "018c2371-2c00-7000-8000-000000000001")
                .replace("{view}", "NO_SUCH_VIEW")
                .replace("{code}", "520102033901999")
                .replace("{version}", "999999999");
    }

    /** The table of a test: one line per endpoint, its roles after a colon. */
    public static Map<String, Set<String>> table(String text) {
        Map<String, Set<String>> table = new TreeMap<>();
        text.lines().map(line -> line.split(":")).forEach(line -> {
            Set<String> roles =
                    line.length < 2 ? Set.of() : Set.of(line[1].strip().split("\\s+"));
            table.put(line[0].strip(), new TreeSet<>(roles));
        });
        return table;
    }

    private boolean isLetIn(String endpoint, String who) {
        Response answer = call(endpoint, who);
        String seen = endpoint + " by " + who + ": " + answer.statusLine() + " " + answer.asString();
        assertThat(answer.statusCode()).as(seen).isLessThan(500).isNotEqualTo(429);
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403;
        if (!refused) return true;
        boolean bySignature = "Webhook-Signature".equals(answer.header("WWW-Authenticate"));
        assertThat(answer.statusCode()).as(seen).isEqualTo(who.equals(NOBODY) || bySignature ? 401 : 403);
        assertThat(answer.contentType()).as(seen).isEqualTo("application/problem+json");
        return false;
    }

    private Response call(String endpoint, String who) {
        String[] methodAndPath = concrete(endpoint).split(" ");
        var request = who.equals(NOBODY) ? given() : given().auth().oauth2(token(who));
        if (!methodAndPath[0].equals("GET"))
            request.contentType("application/json")
                    .header("If-Match", "\"1\"")
                    .body(bodies.getOrDefault(endpoint, "{}"));
        return request.request(methodAndPath[0], methodAndPath[1]);
    }

    private static String token(String roleName) {
        Role role = Arrays.stream(Role.values())
                .filter(it -> it.wireName().equals(roleName))
                .findFirst()
                .orElseThrow();
        return TestTokens.token(
                subject(roleName), role, Set.of("520102033901"), Set.of("520102033901001"), "UNIT-" + roleName);
    }

    private static String subject(String roleName) {
        return "somebody-" + roleName;
    }
}
