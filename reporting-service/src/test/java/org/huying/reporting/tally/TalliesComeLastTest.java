package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.ledger.CaseListener;
import org.huying.reporting.ledger.ConcernListener;
import org.junit.jupiter.api.Test;

/** Concerns and cases are taken in side by side, and both change the tallies of today. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class TalliesComeLastTest {
    @Inject
    @All
    List<CaseListener> ofCases;

    @Inject
    @All
    List<ConcernListener> ofConcerns;

    @Test
    void of_all_who_keep_something_of_a_batch_the_tallies_are_the_last() {
        assertThat(last(ofCases)).isInstanceOf(KeepTallies.class);
        assertThat(last(ofConcerns)).isInstanceOf(KeepTallies.class);
    }

    private static Object last(List<?> listeners) {
        assertThat(listeners).hasSizeGreaterThan(2);
        return ClientProxy.unwrap(listeners.get(listeners.size() - 1));
    }
}
