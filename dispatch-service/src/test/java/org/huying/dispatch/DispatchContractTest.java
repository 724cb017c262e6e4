package org.huying.dispatch;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.chassis.testing.contract.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DispatchContractTest {
    @Inject
    Instance<EventHandler> handlers;

    @Test
    void the_served_rest_contract_is_the_published_one() {
        OpenApiContract.isKeptBy(
                given().accept("application/yaml").get("/q/openapi").asString());
    }

    @Test
    void what_intake_publishes_is_eaten_also_with_more_in_it() {
        EventContract.of("intake-service").examples().stream()
                .flatMap(example -> Stream.of(example, example.withUnknownField()))
                .forEach(this::eat);
    }

    private void eat(EventExample example) {
        handlers.stream()
                .filter(handler -> handler.topic().equals(example.topic()))
                .forEach(handler ->
                        QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(example.received()))));
    }
}
