package org.huying.reporting.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "concern.registered.v1",
                "case.filed.v1",
                "case.dispatched.v1",
                "case.accepted.v1",
                "case.handled.v1",
                "case.handling-rejected.v1",
                "case.verified.v1",
                "case.followed-up.v1",
                "case.closed.v1"
            })
    void names_every_event_in_both_languages(String type) {
        assertThat(Label.ofEvent(type)).matches("\\p{IsHan}+ · [A-Z][a-z ]+");
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
