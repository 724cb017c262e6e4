package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.intake.concern.ConcernFixtures.REPORTER;
import static org.huying.intake.concern.ConcernFixtures.concern;
import static org.huying.intake.concern.ConcernFixtures.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

class ConcernTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    @Test
    void tells_the_others_what_and_where_but_not_who() throws JsonProcessingException {
        // Given
        Concern concern = concern(draft(Nature.HELP, "property.maintenance", "我是南宫测试，门禁坏了，请打13800001234。", REPORTER));
        // When
        ConcernEvent.Registered event = concern.register(AccessScope.ANONYMOUS, REPORTER, NOON);
        // Then
        String wire = new ObjectMapper().writeValueAsString(event);
        assertThat(wire).contains("门禁坏了", "3栋").doesNotContain("南宫测试", "13800001234", "1203", "靠近花坛");
        assertThat(event.occurrence().sequence()).isEqualTo(1);
        assertThat(event.stream()).isEqualTo("huying.concerns");
        assertThat(event.reporterRef()).isNotNull();
    }

    @Test
    void tells_a_place_without_the_person_who_was_written_into_it() throws JsonProcessingException {
        // Given
        Address at = new Address(
                Town.ZHONGYUAN, null, "南宫测试家的小区", null, "3栋", null, "L1", null, "贵A12345旁，13900001111", null);
        Concern concern = concern(new ConcernDraft(
                Origin.over(Channel.WEB),
                Classification.of(Nature.HELP, "property.maintenance"),
                "灯坏了",
                false,
                at,
                REPORTER));
        // When
        ConcernEvent.Registered event = concern.register(AccessScope.ANONYMOUS, REPORTER, NOON);
        // Then
        assertThat(new ObjectMapper().writeValueAsString(event))
                .contains("家的小区", "3栋", "L1")
                .doesNotContain("南宫测试", "贵A12345", "13900001111");
    }

    @Test
    void tells_of_a_confidential_one_only_topic_and_place() {
        Concern concern = concern(draft(Nature.TIP_OFF, "environment.sanitation", "有人偷倒垃圾", null));
        ConcernEvent.Registered event = concern.register(AccessScope.ANONYMOUS, null, NOON);
        assertThat(event.confidential()).isTrue();
        assertThat(event.summary()).isNull();
        assertThat(event.place().communityCode()).isNotEmpty();
    }

    @Test
    void has_no_reference_where_nobody_said_who_they_are() {
        Concern concern = concern(draft(Nature.HELP, "property.maintenance", "灯坏了", null));
        assertThat(concern.register(AccessScope.ANONYMOUS, null, NOON).reporterRef())
                .isNull();
    }

    @Test
    void opens_to_its_tracking_code_however_it_is_typed() {
        Concern concern = concern(ConcernFixtures.suggestion("延长开放时间"));
        String typed = concern.trackingCode()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o');
        assertThat(concern.hasTrackingCode(typed)).isTrue();
        assertThat(concern.hasTrackingCode("0000-0000-0000")).isFalse();
        assertThat(concern.hasTrackingCode("")).isFalse();
    }
}
