package org.huying.dispatch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huying.chassis.problem.Malformed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LastEventIdTest {
    @ParameterizedTest
    @NullAndEmptySource
    void who_names_none_begins_with_the_subscription(String none) {
        assertThat(LastEventId.position(none)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"018c2371-2c00-8000-8000-0000000004d2", "018C2371-2C00-8000-8000-0000000004D2"})
    void an_id_names_its_position(String id) {
        assertThat(LastEventId.position(id)).hasValue(1_234);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234",
                "018c2371-2c00-7000-8000-0000000004d2",
                "018c2371-2c00-8000-9000-0000000004d2",
                "1-1-8000-8000-1",
                "018c2371-2c00-8000-8000-0000000004d2 ",
                "'; DROP TABLE notice; --"
            })
    void what_we_never_gave_is_refused(String foreign) {
        assertThatThrownBy(() -> LastEventId.position(foreign)).isInstanceOf(Malformed.class);
    }
}
