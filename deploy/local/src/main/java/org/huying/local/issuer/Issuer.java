package org.huying.local.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** The OIDC issuer of the local stack: tokens for the demo users, without a password. Never for production. */
public final class Issuer implements AutoCloseable {
    private static final String ID = "huying";
    private static final long TOKEN_SECONDS = 12 * 3600;

    /** Programs ask for the token of a user by the name of a client; browsers choose one on the page. */
    private static final String ASKED_BY_NAME = "client_id";

    private static final String SIGNED_IN_AS = "subject";

    private final MockOAuth2Server server;
    private final SignInPage page;
    private final int port;

    private Issuer(MockOAuth2Server server, SignInPage page, int port) {
        this.server = server;
        this.page = page;
        this.port = port;
    }

    public static Issuer start(int port) {
        SignInPage page = SignInPage.write();
        MockOAuth2Server server = new MockOAuth2Server(OAuth2Config.Companion.fromJson(configuration(page)));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Issuer(server, page, port);
    }

    public URI url() {
        return URI.create("http://localhost:" + port + "/" + ID);
    }

    private static String configuration(SignInPage page) {
        Stream<Map<String, Object>> people = DemoUser.all().stream()
                .flatMap(user -> Stream.of(claims(ASKED_BY_NAME, user), claims(SIGNED_IN_AS, user)));
        Stream<Map<String, Object>> systems = DemoUser.systems().stream().map(system -> claims(ASKED_BY_NAME, system));
        List<Map<String, Object>> mappings = Stream.concat(people, systems).toList();
        Map<String, Object> callback =
                Map.of("issuerId", ID, "tokenExpiry", TOKEN_SECONDS, "requestMappings", mappings);
        Map<String, Object> whole =
                Map.of("interactiveLogin", true, "loginPagePath", page.path(), "tokenCallbacks", List.of(callback));
        try {
            return new ObjectMapper().writeValueAsString(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> claims(String parameter, DemoUser user) {
        return Map.of("requestParam", parameter, "match", user.name(), "claims", user.claims());
    }

    @Override
    public void close() {
        server.shutdown();
        page.close();
    }
}
