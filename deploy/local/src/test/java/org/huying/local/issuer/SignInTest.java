package org.huying.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.huying.local.stack.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser signs in: authorization code with PKCE (RFC 7636); verifier and challenge are those of its appendix B. */
class SignInTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BACK = "http://localhost:8083/";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private Issuer issuer;

    @BeforeEach
    void start() {
        issuer = Issuer.start(FreePorts.any().issuer());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void is_offered_every_demo_user_to_choose_from() throws Exception {
        // When
        String page = send(HttpRequest.newBuilder(authorization()).GET()).body();
        // Then
        assertThat(page).contains("演示登录 · Demo sign-in");
        for (DemoUser user : DemoUser.all()) assertThat(page).contains("value=\"" + user.name() + "\"");
    }

    @Test
    void gets_a_token_with_the_claims_of_whom_was_chosen_and_later_another_one() throws Exception {
        // When
        JsonNode first = tokens("grant_type=authorization_code&code=" + codeOf("secretary-heyuan") + "&redirect_uri="
                + BACK + "&code_verifier=" + VERIFIER);
        JsonNode second = tokens("grant_type=refresh_token&refresh_token="
                + first.path("refresh_token").asText());
        // Then
        for (JsonNode tokens : new JsonNode[] {first, second}) {
            JsonNode claims = claims(tokens.path("access_token").asText());
            assertThat(claims.at("/roles/0").asText()).isEqualTo("community-secretary");
            assertThat(claims.at("/communities/0").asText()).isEqualTo("520102033903");
            assertThat(claims.path("sub").asText()).isEqualTo("secretary-heyuan");
        }
    }

    @Test
    void is_refused_a_token_without_the_verifier_of_its_challenge() throws Exception {
        // When
        HttpResponse<String> answer = post("grant_type=authorization_code&code=" + codeOf("desk") + "&redirect_uri="
                + BACK + "&code_verifier=another-one-another-one-another-one-another-one");
        // Then
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void a_partners_system_has_a_token_of_its_own_and_is_nobody_to_choose() throws Exception {
        // When
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=squadron-system&client_secret=any&scope=huying")));
        // Then
        JsonNode claims =
                claims(JSON.readTree(answer.body()).path("access_token").asText());
        assertThat(claims.at("/roles/0").asText()).isEqualTo("partner");
        assertThat(claims.path("unit").asText()).isEqualTo("URBAN-WLC");
        String page = send(HttpRequest.newBuilder(authorization()).GET()).body();
        assertThat(page).doesNotContain("squadron-system");
    }

    private URI authorization() {
        return URI.create(issuer.url() + "/authorize?response_type=code&client_id=huying-dashboard&scope=openid&state=s"
                + "&code_challenge=" + CHALLENGE + "&code_challenge_method=S256&redirect_uri=" + BACK);
    }

    private String codeOf(String user) throws Exception {
        var answer = send(HttpRequest.newBuilder(authorization())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user)));
        var code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).as("code in %s", answer.headers().map()).isTrue();
        return code.group(1);
    }

    private JsonNode tokens(String form) throws Exception {
        HttpResponse<String> answer = post(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&client_id=huying-dashboard")));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) throws IOException {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
