package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.intake.concern.ConcernFixtures.REPORTER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.intake.Town;
import org.huying.intake.address.AddressLine;
import org.huying.intake.point.Crs;
import org.huying.intake.point.Point;
import org.huying.intake.point.PointSource;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.TopicLabels;
import org.huying.intake.topic.TopicStatus;
import org.junit.jupiter.api.Test;

/** Place, point, class and times, as they are kept and as they are told. */
class WhatAConcernSaysTest {
    private static final Instant NOW = Instant.parse("2023-12-02T04:00:00Z");
    private static final Instant HEARD = Instant.parse("2023-11-20T04:00:00Z");
    private static final Point MEASURED = Point.measured(
            new BigDecimal("106.7135"), new BigDecimal("26.5783"), Crs.GCJ02, BigDecimal.TEN, PointSource.DEVICE);
    private static final Address AS_WRITTEN =
            new Address(Town.ZHONGYUAN, Town.GRID, "五里小区", "ｘ区", "三号楼", "二", "L1层", "1203室", "平台", "张三家旁").at(MEASURED);

    @Test
    void keeps_a_place_in_one_form_and_how_it_was_written_beside_it() {
        // When
        Address kept = concern(Nature.HELP, AS_WRITTEN, Heard.NOW).address();
        // Then
        assertThat(kept)
                .isEqualTo(new Address(
                        Town.ZHONGYUAN,
                        Town.GRID,
                        "五里小区",
                        "X区",
                        "3栋",
                        "2单元",
                        "L1",
                        "1203",
                        "平台",
                        "张三家旁",
                        "五里小区 ｘ区 三号楼 二 L1层 1203室 平台 张三家旁",
                        MEASURED));
        assertThat(kept.normalised()).isSameAs(kept);
        assertThat(concern(Nature.HELP, ConcernFixtures.PLATFORM, Heard.NOW).address())
                .isEqualTo(ConcernFixtures.PLATFORM);
    }

    @Test
    void reads_a_place_from_one_line_and_keeps_the_line_where_the_parts_do_not_say_it() {
        Address whole = Address.of(Town.ZHONGYUAN, null, AddressLine.parse("X区3栋平台"));
        Address rewritten = Address.of(Town.ZHONGYUAN, null, AddressLine.parse("丰园社区X区3号楼平台"));
        assertThat(whole.written()).isNull();
        assertThat(rewritten.building()).isEqualTo("3栋");
        assertThat(rewritten.written()).isEqualTo("丰园社区X区3号楼平台");
        assertThat(rewritten.normalised()).isSameAs(rewritten);
    }

    @Test
    void tells_the_point_to_the_metre_and_in_wgs84_alone() {
        // When
        JsonNode told = told(concern(Nature.HELP, AS_WRITTEN, Heard.NOW));
        // Then
        assertThat(told.at("/place/wgs84/lon").decimalValue()).isEqualByComparingTo("106.70974");
        assertThat(told.at("/place/wgs84/lat").decimalValue()).isEqualByComparingTo("26.58183");
        assertThat(told.toString()).doesNotContain("106.7135", "GCJ02", "三号楼", "张三", "1203", "DEVICE");
    }

    @Test
    void tells_no_point_of_a_confidential_concern() {
        assertThat(told(concern(Nature.TIP_OFF, AS_WRITTEN, Heard.NOW))
                        .at("/place/wgs84")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void is_told_of_the_time_it_was_heard_and_keeps_when_it_was_registered() {
        // Given
        Instant evening = Instant.parse("2023-11-18T13:00:00Z");
        Concern late = concern(Nature.HELP, AS_WRITTEN, new Heard(evening, HEARD));
        // When
        var event = late.register(AccessScope.ANONYMOUS, REPORTER, NOW);
        // Then
        assertThat(event.occurrence().time()).isEqualTo(HEARD);
        assertThat(late.registeredAt()).isEqualTo(NOW);
        assertThat(concern(Nature.HELP, AS_WRITTEN, new Heard(evening, null))
                        .register(AccessScope.ANONYMOUS, REPORTER, NOW)
                        .occurrence()
                        .time())
                .isEqualTo(NOW);
    }

    @Test
    void has_the_national_class_of_its_topic_unless_another_is_named() {
        KnownTopic vendors = topic("0501");
        assertThat(Classification.of(Nature.HELP, "vendors").under(vendors).gbCode())
                .isEqualTo("0501");
        assertThat(new Classification(Nature.HELP, "vendors", Urgency.GENERAL, "0504")
                        .under(vendors)
                        .gbCode())
                .isEqualTo("0504");
        assertThat(Classification.of(Nature.HELP, "vendors").under(topic(null)).gbCode())
                .isNull();
    }

    private static JsonNode told(Concern concern) {
        var event = concern.register(AccessScope.ANONYMOUS, REPORTER, NOW);
        JsonNode told =
                JsonMapper.builder().addModule(new JavaTimeModule()).build().valueToTree(event);
        assertThat(EventContract.of("intake-service").violations(event.type(), told))
                .isEmpty();
        assertThat(told.path("gbCode").asText()).isEqualTo("0501");
        return told;
    }

    private static Concern concern(Nature nature, Address at, Heard heard) {
        ConcernDraft draft = new ConcernDraft(
                Origin.over(Channel.GRID_VISIT),
                Classification.of(nature, "vendors"),
                "摊贩占道",
                false,
                at,
                REPORTER,
                heard);
        return new Concern("WLC-20231202-0001", draft, topic("0501"), null, TrackingCode.random());
    }

    private static KnownTopic topic(String gbCode) {
        TopicLabels labels = new TopicLabels("流动摊贩", "Itinerant vendors", gbCode);
        return new KnownTopic("vendors", null, 1, labels, false, TopicStatus.LISTED, 1);
    }
}
