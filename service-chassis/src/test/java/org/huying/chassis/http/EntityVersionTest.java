package org.huying.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huying.chassis.problem.PreconditionMissing;
import org.huying.chassis.problem.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityVersionTest {
    @Test
    void an_etag_comes_back_as_the_version_it_was_made_of() {
        assertThat(EntityVersion.ifMatch(new EntityVersion(7).etag())).isEqualTo(new EntityVersion(7));
        assertThat(EntityVersion.ifMatch(" \"7\" ").number()).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_command_without_a_version_is_refused(String header) {
        assertThatThrownBy(() -> EntityVersion.ifMatch(header)).isInstanceOf(PreconditionMissing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "7", "W/\"7\"", "\"seven\"", "\"\"", "\"-1\"", "\"9999999999999999999\"", "\"1\", \"2\""})
    void what_is_no_etag_of_ours_matches_nothing(String header) {
        assertThatThrownBy(() -> EntityVersion.ifMatch(header)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void only_the_current_version_is_accepted() {
        new EntityVersion(3).mustBe(3);
        assertThatThrownBy(() -> new EntityVersion(3).mustBe(4)).isInstanceOf(StaleVersion.class);
    }
}
