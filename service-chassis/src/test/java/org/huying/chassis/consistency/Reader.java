package org.huying.chassis.consistency;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.concurrent.CompletableFuture;
import org.huying.chassis.inbox.Delivery;
import org.huying.chassis.sample.NoteHandler;

/** A client that asks for the notes of a key, with the token of a write to it. */
final class Reader {
    static final int PATIENT = 10;

    private Reader() {}

    static String token(String key, long sequence) {
        return new ConsistencyToken(NoteHandler.TOPIC, key, sequence).toString();
    }

    static Response read(String key, String tokens, int wait) {
        return given().header("Consistency-Token", tokens)
                .header("Prefer", "wait=" + wait)
                .get("/v1/sample/notes/" + key);
    }

    /** Returns while the request may still wait. */
    static CompletableFuture<Response> begin(String key, String tokens) {
        return CompletableFuture.supplyAsync(() -> read(key, tokens, PATIENT), task -> new Thread(task).start());
    }

    static Delivery event(String key, long sequence, String text) {
        return new Delivery()
                .odd(key, headers -> headers.put("ce_sequence", String.valueOf(sequence)), Delivery.note(text));
    }
}
