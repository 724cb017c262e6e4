package org.huying.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.contract.AsyncApiContract;
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

    /** In the order of their key: a concern is registered before anything else happens to it. */
    @Test
    void what_intake_publishes_is_eaten_also_with_more_in_it() {
        EventContract.of("intake-service").examples().stream()
                .sorted(Comparator.comparing(example -> example.received().sequence()))
                .flatMap(example -> Stream.of(example, example.withUnknownField()))
                .forEach(this::eat);
    }

    @Test
    void the_events_are_those_of_the_published_document() {
        // Given
        AsyncApiContract document = AsyncApiContract.published();
        // When
        var heard = document.received();
        // Then
        assertThat(document.sent()).isEqualTo(AsyncApiContract.examplesOf("dispatch-service"));
        assertThat(heard.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        handlers.stream().map(EventHandler::topic).toList());
        assertThat(heard)
                .allSatisfy((topic, types) -> assertThat(
                                AsyncApiContract.examplesOf("intake-service").get(topic))
                        .containsAll(types));
    }

    private void eat(EventExample example) {
        handlers.stream()
                .filter(handler -> handler.topic().equals(example.topic()))
                .forEach(handler ->
                        QuarkusTransaction.requiringNew().run(() -> handler.on(List.of(example.received()))));
    }
}
