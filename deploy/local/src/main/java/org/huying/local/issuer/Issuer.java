package org.huying.local.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** The OIDC issuer of the local stack: tokens for the demo users, without a password. Never for production. */
public final class Issuer implements AutoCloseable {
    private static final String ID = "huying";
    private static final long TOKEN_SECONDS = 12 * 3600;

    private final MockOAuth2Server server;
    private final int port;

    private Issuer(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    public static Issuer start(int port) {
        MockOAuth2Server server = new MockOAuth2Server(OAuth2Config.Companion.fromJson(configuration()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Issuer(server, port);
    }

    public URI url() {
        return URI.create("http://localhost:" + port + "/" + ID);
    }

    private static String configuration() {
        List<Map<String, Object>> mappings = DemoUser.all().stream()
                .map(user -> Map.of("requestParam", "client_id", "match", user.name(), "claims", user.claims()))
                .toList();
        Map<String, Object> callback =
                Map.of("issuerId", ID, "tokenExpiry", TOKEN_SECONDS, "requestMappings", mappings);
        try {
            return new ObjectMapper().writeValueAsString(Map.of("tokenCallbacks", List.of(callback)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
