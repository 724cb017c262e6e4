package org.huying.dispatch.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.FollowStanding;
import org.huying.dispatch.casefile.HeardConcern;
import org.huying.dispatch.casefile.HeardStanding;
import org.huying.dispatch.deadline.RungClocks;

/** The service under test: what can be done to it, and what it answers. */
final class Town {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final StoryClock clock;
    private final FileCases cases;
    private final FollowStanding standing;
    private final RungClocks clocks;
    private final Map<String, UUID> concerns = new HashMap<>();

    /** What came back. */
    record Answer(int status, JsonNode body, String etag) {
        /** The version an ETag names; 1 where there is none. */
        long version() {
            return etag == null ? 1 : Long.parseLong(etag.replace("\"", ""));
        }
    }

    Town(URI address, StoryClock clock, FileCases cases, FollowStanding standing, RungClocks clocks) {
        this.address = address;
        this.clock = clock;
        this.cases = cases;
        this.standing = standing;
        this.clocks = clocks;
    }

    /** It is so late, and all that has fallen due was told. */
    void itIs(Instant now) {
        clock.set(now);
        clocks.ring();
    }

    void hear(String number, String topic, boolean lookedAtFirst) {
        CasePlace place = new CasePlace(Person.Place.COMMUNITY, Person.Place.GRID, null, null, "3栋", null, null, null);
        String nature = lookedAtFirst ? "TIP_OFF" : "HELP";
        UUID concernId = concerns.computeIfAbsent(number, unheard -> UUID.randomUUID());
        HeardConcern concern = new HeardConcern(concernId, number, "WEB", nature, topic, false, place, "诉求", null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
    }

    /** Intake tells that the concern was withdrawn, or that it is not taken on. */
    void calledOff(String number, boolean byItsReporter) {
        HeardStanding heard = new HeardStanding(concerns.get(number), false, byItsReporter ? "resident" : "system");
        QuarkusTransaction.requiringNew().run(() -> {
            if (byItsReporter) standing.withdrawn(heard);
            else standing.declined(heard);
        });
    }

    Answer send(Command command) {
        var request = request(command.path(), command.by())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(command.body()));
        if (!command.act().isAsked() && command.ifMatch() != null) request.header("If-Match", command.ifMatch());
        return answer(request);
    }

    Answer read(String path) {
        return answer(request("/v1/cases/" + path, Person.DESK).GET());
    }

    private HttpRequest.Builder request(String path, Person by) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + by.token());
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            return new Answer(
                    answer.statusCode(),
                    body,
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException failed) {
            throw new IllegalStateException("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
