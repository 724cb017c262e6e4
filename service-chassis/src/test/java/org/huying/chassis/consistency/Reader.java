package org.huying.chassis.consistency;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.huying.chassis.inbox.Delivery;
import org.huying.chassis.sample.NoteHandler;
import org.huying.chassis.testing.TestTokens;

/** A client that asks for the notes of a key, with the token of a write to it. */
final class Reader {
    static final int PATIENT = 10;

    private Reader() {}

    static String token(String key, long sequence) {
        return new ConsistencyToken(NoteHandler.TOPIC, key, sequence).toString();
    }

    static Response read(String key, String tokens, int wait) {
        return read(given().auth().oauth2(TestTokens.desk()), key, tokens, wait);
    }

    /** As somebody who is not signed in. */
    static Response readAnonymously(String key, String tokens, int wait) {
        return read(given(), key, tokens, wait);
    }

    private static Response read(RequestSpecification request, String key, String tokens, int wait) {
        return request.header("Consistency-Token", tokens)
                .header("Prefer", "wait=" + wait)
                .get("/v1/sample/notes/" + key);
    }

    /** Returns while the request may still wait. */
    static CompletableFuture<Response> begin(String key, String tokens) {
        return inBackground(() -> read(key, tokens, PATIENT));
    }

    static CompletableFuture<Response> beginAnonymously(String key, String tokens) {
        return inBackground(() -> readAnonymously(key, tokens, PATIENT));
    }

    static CompletableFuture<Response> inBackground(Supplier<Response> request) {
        return CompletableFuture.supplyAsync(request, task -> new Thread(task).start());
    }

    static Delivery event(String key, long sequence, String text) {
        return new Delivery()
                .odd(key, headers -> headers.put("ce_sequence", String.valueOf(sequence)), Delivery.note(text));
    }
}
