package org.huying.dispatch.partnercontract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PartnerContractOverRestTest {
    private static final String TYPE = "task.assigned.v1";

    @Test
    void hands_out_the_document_as_it_is_published() throws IOException {
        // When
        Response document = given().accept("application/yaml").get("/asyncapi");
        // Then
        document.then()
                .statusCode(200)
                .contentType("application/yaml")
                .header("Cache-Control", containsString("max-age"));
        assertThat(document.asString()).isEqualTo(Files.readString(PublishedFiles.FOLDER.resolve("asyncapi.yaml")));
    }

    @Test
    void hands_it_out_as_json_too() {
        given().accept("application/json")
                .get("/asyncapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", containsString("Accept"))
                .body("asyncapi", equalTo("3.0.0"));
    }

    @Test
    void hands_it_out_with_every_schema_in_it() {
        given().accept("application/json")
                .get("/asyncapi?bundled=true")
                .then()
                .statusCode(200)
                .body(not(containsString("\"/schemas/")))
                .body("components.schemas.'" + TYPE + "'.type", equalTo("object"));
    }

    @Test
    void does_not_send_again_what_the_caller_has() {
        // Given
        String etag = given().get("/schemas/" + TYPE).header("ETag");
        // When
        Response again = given().header("If-None-Match", etag).get("/schemas/" + TYPE);
        // Then
        again.then().statusCode(304).header("ETag", equalTo(etag));
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void serves_a_schema_where_events_say_it_is() {
        given().get("/schemas/" + TYPE)
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("type", equalTo("object"));
    }

    @Test
    void serves_its_examples() {
        given().get("/schemas/" + TYPE + "/examples")
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("type", hasItem(TYPE));
    }

    @Test
    void lists_what_there_is() {
        given().get("/schemas")
                .then()
                .statusCode(200)
                .body("type", hasItem(TYPE))
                .body("schema", hasItem("/schemas/" + TYPE));
    }

    @Test
    void says_so_where_there_is_no_such_type() {
        given().get("/schemas/no-such.v1")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("/schemas"));
    }

    @Test
    void shows_it_as_a_page_on_which_nothing_runs() {
        // When
        Response page = given().accept("text/html").get("/partners");
        // Then
        page.then().statusCode(200).contentType("text/html").body(startsWith("<!DOCTYPE html>"));
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'self';")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.asString()).contains("id=\"" + TYPE + "\"").doesNotContain("<script", "style=\"");
        given().get("/partners/page.css").then().statusCode(200).contentType("text/css");
    }

    /** One house limit for whoever does not sign in; a partner's system that does may read the whole of it. */
    @Test
    void lets_a_partner_read_on_where_strangers_are_asked_to_wait() {
        // Given
        String token = TestTokens.token("reader", Role.PARTNER, java.util.Set.of(), java.util.Set.of(), "PROPERTY-1");
        // When
        for (int request = 0; request < 40; request++)
            // Then
            given().auth().oauth2(token).get("/schemas/" + TYPE).then().statusCode(200);
    }
}
