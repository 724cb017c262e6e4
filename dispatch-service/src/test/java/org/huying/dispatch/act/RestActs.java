package org.huying.dispatch.act;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;

/** What the REST tests of acts have in common: a case of the squadron's in 丰园, tokens, and requests. */
public final class RestActs {
    public static final String FENGYUAN = "520102033905";
    public static final String DESK = TestTokens.desk();
    public static final String SECRETARY = TestTokens.secretary(FENGYUAN);
    public static final String OTHER_SECRETARY = TestTokens.secretary("520102033901");
    public static final String WORKER = TestTokens.gridWorker(FENGYUAN + "001");
    public static final String SQUADRON = TestTokens.partner("URBAN-WLC");
    public static final String POLICE = TestTokens.partner("POLICE-WLC");
    public static final String PROPERTY = TestTokens.partner("PROPERTY-1");
    /** Those without a part in any case. */
    public static final List<String> STRANGERS = List.of(
            TestTokens.resident("r-1"), TestTokens.auditor(), TestTokens.systemAdmin(), TestTokens.securityAdmin());

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private RestActs() {}

    /** The concern that intake publishes by example, under a new number: it goes to the urban management squadron. */
    public static String aCaseOfTheSquadron(Instance<EventHandler> handlers) {
        return aCase(handlers, data -> {});
    }

    /** The same, confidential: as intake tells it, without a word. */
    public static String aConfidentialCase(Instance<EventHandler> handlers) {
        return aCase(handlers, data -> data.put("confidential", true).remove("summary"));
    }

    /** The same, raised in that meeting. */
    public static String aCaseOfTheSquadron(Instance<EventHandler> handlers, String meeting) {
        return aCase(handlers, data -> data.put("meetingNumber", meeting));
    }

    /** The same, with something else in it. */
    private static String aCase(Instance<EventHandler> handlers, Consumer<ObjectNode> change) {
        return aCase(handlers, attributes -> {}, change);
    }

    /** The same, heard then. */
    public static String aCaseHeardAt(Instant heard, Instance<EventHandler> handlers, Consumer<ObjectNode> change) {
        return aCase(handlers, attributes -> attributes.put("time", heard.toString()), change);
    }

    private static String aCase(
            Instance<EventHandler> handlers, Consumer<ObjectNode> onItsWay, Consumer<ObjectNode> change) {
        String number = "WLC-20231206-%04d".formatted(SERIAL.incrementAndGet());
        EventExample published = EventContract.of("intake-service").example("concern.registered.v1");
        ObjectNode data = published.data().deepCopy();
        data.put("concernId", UUID.randomUUID().toString()).put("number", number);
        change.accept(data);
        ObjectNode attributes = published.attributes().deepCopy();
        onItsWay.accept(attributes);
        var concern = new EventExample(published.topic(), published.key(), attributes, data).received();
        handlers.stream()
                .filter(handler -> handler.topic().equals(concern.topic()))
                .forEach(handler -> QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(concern))));
        return number;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    public static Response post(String token, String path, String body) {
        return as(token).contentType("application/json").body(body).post("/v1/" + path);
    }

    public static Response move(String token, String path, long version, String body) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/v1/" + path);
    }

    /** The desk's other ways to end a case, by name, each for a case that was just dispatched. */
    public static void endCase(String number, String way) {
        String body =
                switch (way) {
                    case "transfer" -> "{\"receivingBody\":\"区住建局\",\"reference\":\"ZJ-118\",\"reason\":\"不属街道\"}";
                    case "voiding" -> "{\"reasonCode\":\"DUPLICATE\",\"reason\":\"重复\"}";
                    default -> throw new IllegalArgumentException(way);
                };
        move(DESK, "cases/" + number + "/" + way, 2, body).then().statusCode(200);
    }

    public static void closeCase(String number) {
        move(SQUADRON, "cases/" + number + "/acceptance", 2, "{}").then().statusCode(200);
        move(SQUADRON, "cases/" + number + "/handling-report", 3, "{\"internalNote\":\"已办\",\"publicReply\":\"已办\"}")
                .then()
                .statusCode(200);
        move(SECRETARY, "cases/" + number + "/verification", 4, "{}").then().statusCode(200);
        String answers = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}";
        move(DESK, "cases/" + number + "/follow-up", 5, answers).then().statusCode(200);
        move(DESK, "cases/" + number + "/closure", 6, "{\"outcome\":\"RESOLVED\"}")
                .then()
                .statusCode(200);
    }
}
