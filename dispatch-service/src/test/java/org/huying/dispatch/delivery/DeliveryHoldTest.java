package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huying.dispatch.delivery.PartnerRig.TOKEN;
import static org.huying.dispatch.delivery.PartnerRig.aCase;
import static org.huying.dispatch.subscription.RestSubscriptions.now;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeliveryHoldTest {
    @Inject
    PartnerRig rig;

    @Inject
    DeliveryHold hold;

    @AfterEach
    void end() {
        rig.end();
    }

    @Test
    void what_a_paused_webhook_has_not_got_is_needed_until_it_ends() {
        // Given
        String id = rig.subscription(rig.receiver().url());
        now(TOKEN, id, "pause").then().statusCode(200);
        rig.tell(aCase(), 1);
        String planned = "SELECT position FROM delivery WHERE subscription_id = '" + id + "'";
        await().until(() -> rig.text(planned) != null);
        long waiting = Long.parseLong(rig.text(planned));
        // When
        long needed = hold.neededAfter().getOrDefault("PROPERTY-1", Long.MAX_VALUE);
        now(TOKEN, id, "end").then().statusCode(200);
        // Then
        assertThat(needed).isLessThan(waiting);
        assertThat(hold.neededAfter().getOrDefault("PROPERTY-1", Long.MAX_VALUE))
                .isGreaterThanOrEqualTo(waiting);
    }
}
