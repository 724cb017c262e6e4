package org.huying.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huying.reporting.ledger.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeLineTest {
    @Test
    void gives_its_own_figure_however_small() {
        assertThat(line(PublicTopic.PUBLIC_SECURITY, 1, 0).concluded()).isEqualTo(1);
    }

    @Test
    void gives_outcomes_of_three_and_more() {
        assertThat(line(PublicTopic.TRAFFIC, 3, 4).byOutcome())
                .contains(Map.of(Outcome.RESOLVED, 3L, Outcome.IMPLEMENTED, 4L));
        assertThat(line(PublicTopic.TRAFFIC, 3, 0).byOutcome()).contains(Map.of(Outcome.RESOLVED, 3L));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 40", "40, 1"})
    void withholds_all_outcomes_where_one_is_under_three_since_the_difference_would_tell_it(int resolved, int other) {
        assertThat(line(PublicTopic.TRAFFIC, resolved, other).byOutcome()).isEmpty();
    }

    @Test
    void tells_nothing_finer_of_public_security_however_much_there_is() {
        assertThat(line(PublicTopic.PUBLIC_SECURITY, 30, 40).byOutcome()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "public-security.suspicious-persons, PUBLIC_SECURITY",
        "public-security, PUBLIC_SECURITY",
        "traffic.parking.fire-lane, TRAFFIC",
        "my-neighbour.is-a-thief, OTHER",
        "other, OTHER"
    })
    void a_topic_is_one_of_the_towns_and_never_what_somebody_wrote(String topic, PublicTopic shown) {
        assertThat(PublicTopic.of(topic)).isEqualTo(shown);
    }

    @Test
    void a_campaign_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2023, 9, 20);
        assertThat(new Campaign("c", "活动", "Campaign", day, day).to()).isEqualTo(day);
        assertThatThrownBy(() -> new Campaign("c", "活动", "Campaign", day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NoticeLine line(PublicTopic topic, long resolved, long implemented) {
        var cells = new java.util.ArrayList<>(List.of(cell(topic, Outcome.RESOLVED, resolved)));
        if (implemented > 0) cells.add(cell(topic, Outcome.IMPLEMENTED, implemented));
        return NoticeLine.of("520102033903", "和园社区", topic, cells);
    }

    private static Concluded cell(PublicTopic topic, Outcome outcome, long count) {
        return new Concluded("520102033903", topic.code(), outcome, count);
    }
}
