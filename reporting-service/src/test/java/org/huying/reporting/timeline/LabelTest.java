package org.huying.reporting.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelTest {
    @ParameterizedTest
    @MethodSource("published")
    void names_every_event_in_both_languages(String type) {
        assertThat(Label.ofEvent(type)).matches("\\p{IsHan}+ · [A-Z][a-z ]+");
    }

    static List<String> published() {
        return Stream.of("intake-service", "dispatch-service")
                .flatMap(producer -> EventContract.of(producer).examples().stream())
                .map(EventExample::type)
                .filter(type -> type.startsWith("case.") || type.startsWith("concern."))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "SYSTEM_ADMIN", "SECURITY_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void names_every_role_that_acts_in_both_languages(Role role) {
        assertThat(Label.ofRole(role.wireName())).matches("\\p{IsHan}+ · [A-Z][a-z ]+");
    }

    @Test
    void shows_what_nobody_named_yet_as_it_is() {
        assertThat(Label.ofEvent("case.sung-about.v1")).isEqualTo("case.sung-about.v1");
        assertThat(Label.ofRole("singer")).isEqualTo("singer");
        assertThat(Label.ofRole(null)).isNull();
    }
}
