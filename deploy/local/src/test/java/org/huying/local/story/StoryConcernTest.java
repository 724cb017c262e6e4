package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryConcernTest {
    private static final String LINE =
            "fengyuan,A6,2023-11-13,GRID_PARTY_WORKSTATION,COMPLAINT,city-order.itinerant-vendors,001,X区,3栋,平台,"
                    + "平台上流动摊贩占道。,CLOSED,RESOLVED,";

    @Test
    void a_line_becomes_a_concern() {
        // When
        StoryConcern concern = StoryConcern.of(LINE);
        // Then
        assertThat(concern)
                .isEqualTo(new StoryConcern(
                        "fengyuan",
                        "A6",
                        LocalDate.of(2023, 11, 13),
                        "GRID_PARTY_WORKSTATION",
                        "COMPLAINT",
                        "city-order.itinerant-vendors",
                        "001",
                        "X区",
                        "3栋",
                        "平台",
                        "平台上流动摊贩占道。",
                        Stage.CLOSED,
                        "RESOLVED",
                        Optional.empty()));
        assertThat(concern.communityCode()).isEqualTo("520102033905");
        assertThat(concern.isConcluded()).isTrue();
    }

    @Test
    void an_open_one_has_no_outcome_and_may_have_no_place_but_its_community() {
        // When
        StoryConcern concern =
                StoryConcern.of("heyuan,,2023-11-20,COMPLAINT,COMPLAINT,traffic.parking,,,,,堵,HANDLED,,");
        // Then
        assertThat(concern.outcome()).isEmpty();
        assertThat(concern.grid()).isEmpty();
        assertThat(concern.isConcluded()).isFalse();
    }

    @Test
    void one_that_is_accepted_may_be_put_off() {
        // When
        StoryConcern concern =
                StoryConcern.of("heyuan,,2023-11-20,COMPLAINT,COMPLAINT,traffic.parking,,,,,堵,ACCEPTED,,DEFERRED");
        // Then
        assertThat(concern.standing()).contains(Exemption.DEFERRED);
    }

    @Test
    void the_same_matter_reported_elsewhere_is_at_the_same_place() {
        // When
        StoryConcern again = StoryConcern.of(LINE).reported("COMPLAINT", "又来了。");
        // Then
        assertThat(again.spot()).isEqualTo("平台");
        assertThat(again.channel()).isEqualTo("COMPLAINT");
        assertThat(again.description()).isEqualTo("又来了。");
    }

    @ParameterizedTest
    @CsvSource({
        "'RESOLVED,','RESOLVED,EXTENDED'", // put off although closed
        "RESOLVED,''", // closed without an outcome
        "CLOSED,HANDLED", // open with one
        "CLOSED,FORGOTTEN", // no such stage
        "A6,'A6,A7'", // a column too many
        "',RESOLVED',''", // a column too few
        "fengyuan,nowhere", // no such community
        "2023-11-13,2023-11-31", // no such day
    })
    void a_line_that_is_none_is_refused_and_shown(String right, String wrong) {
        // Given
        String line = LINE.replace(right, wrong);
        // When, Then
        assertThatThrownBy(() -> StoryConcern.of(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a line of the story: " + line);
    }
}
