package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;

class ClosedByTest {
    private static final String REFERRAL = "WLC-20231113-0001-R1";

    @Test
    void is_the_handlers_own_work_where_nothing_is_said_as_it_always_was() {
        for (Outcome outcome : Outcome.values())
            assertThatCode(() -> ClosedBy.OWN_WORK.mustFit(outcome)).doesNotThrowAnyException();
    }

    @Test
    void names_way_and_referral_together_and_only_for_what_is_resolved() {
        ClosedBy whole = new ClosedBy(ClosedBy.Way.REFERRAL, REFERRAL);
        assertThatCode(() -> whole.mustFit(Outcome.RESOLVED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> whole.mustFit(Outcome.EXPLAINED)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ClosedBy(null, REFERRAL).mustFit(Outcome.RESOLVED))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ClosedBy(ClosedBy.Way.REFERRAL, null).mustFit(Outcome.RESOLVED))
                .isInstanceOf(Invalid.class);
    }
}
