package org.huying.intake;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.chassis.testing.contract.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class IntakeContractTest {
    @Inject
    jakarta.enterprise.inject.Instance<EventHandler> handlers;

    @Test
    void the_served_rest_contract_is_the_published_one() {
        OpenApiContract.isKeptBy(
                given().accept("application/yaml").get("/q/openapi").asString());
    }

    @Test
    void what_dispatch_publishes_is_eaten_also_with_more_in_it() {
        EventContract.of("dispatch-service").examples().stream()
                .flatMap(example -> Stream.of(example, example.withUnknownField()))
                .forEach(this::eat);
    }

    private void eat(EventExample example) {
        handlers.stream()
                .filter(handler -> handler.topic().equals(example.topic()))
                .forEach(handler -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .run(() -> handler.on(java.util.List.of(example.received()))));
    }
}
