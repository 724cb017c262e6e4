package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelRuleTest {
    /** The whole table, written out once more: whoever changes a rule changes it here too. */
    private static final Map<Channel, Set<OriginPart>> NEEDS = Map.of(
            Channel.HOTLINE_12345, Set.of(OriginPart.ORDER_NUMBER),
            Channel.ASSIGNED_FROM_ABOVE, Set.of(OriginPart.ASSIGNED_BY, OriginPart.DOCUMENT_NUMBER));

    private static final Map<Channel, Set<OriginPart>> MAY_HAVE = Map.of(
            Channel.GRID_PARTY_WORKSTATION, Set.of(OriginPart.WORKSTATION_CODE, OriginPart.WORKSTATION_SESSION),
            Channel.RESIDENT_COUNCIL, Set.of(OriginPart.MEETING_NUMBER),
            Channel.PARTY_JOINT_MEETING, Set.of(OriginPart.MEETING_NUMBER),
            Channel.GRID_VISIT, Set.of(OriginPart.VISIT),
            Channel.PATROL, Set.of(OriginPart.PATROL),
            Channel.COMPLAINT, Set.of(OriginPart.COMPLAINT_FORM));

    static Stream<Arguments> pairs() {
        return Stream.of(Channel.values())
                .flatMap(channel -> Stream.of(OriginPart.values()).map(part -> Arguments.of(channel, part)));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void stands_for_every_channel_and_is_kept_with_what_it_needs(Channel channel) {
        Origin needed = origin(channel, needs(channel));
        assertThatCode(() -> ChannelRule.of(channel).mustBeKeptBy(needed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void takes_what_belongs_to_the_channel_and_refuses_the_rest_with_where_it_stands(Channel channel, OriginPart part) {
        // Given
        Set<OriginPart> said = EnumSet.of(part);
        said.addAll(needs(channel));
        if (part == OriginPart.WORKSTATION_SESSION) said.add(OriginPart.WORKSTATION_CODE);
        boolean belongs = needs(channel).contains(part)
                || MAY_HAVE.getOrDefault(channel, Set.of()).contains(part);
        // When
        List<String> refused = refused(origin(channel, said));
        // Then
        if (belongs) assertThat(refused).isEmpty();
        else assertThat(refused).contains(part.pointer());
    }

    @Test
    void names_all_that_is_missing_at_once() {
        assertThat(refused(Origin.over(Channel.ASSIGNED_FROM_ABOVE)))
                .containsExactlyInAnyOrder("/assignedBy", "/documentNumber");
        assertThat(refused(Origin.over(Channel.HOTLINE_12345))).containsExactly("/orderNumber");
    }

    @Test
    void says_which_channels_a_part_belongs_to() {
        assertThatThrownBy(() -> ChannelRule.of(Channel.WEB).mustBeKeptBy(Origin.in(Channel.WEB, "M-1")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.members().toString())
                                .contains("only with channel RESIDENT_COUNCIL or PARTY_JOINT_MEETING"));
    }

    @Test
    void a_session_is_held_at_a_workstation_that_is_named() {
        Origin session = origin(Channel.GRID_PARTY_WORKSTATION, Set.of(OriginPart.WORKSTATION_SESSION));
        assertThat(refused(session)).containsExactly("/workstationCode");
    }

    private static Set<OriginPart> needs(Channel channel) {
        return NEEDS.getOrDefault(channel, Set.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> refused(Origin origin) {
        Invalid refusal = catchThrowableOfType(
                Invalid.class, () -> ChannelRule.of(origin.channel()).mustBeKeptBy(origin));
        if (refusal == null) return List.of();
        return ((List<FieldError>) refusal.members().get("errors"))
                .stream().map(FieldError::pointer).toList();
    }

    private static Origin origin(Channel channel, Set<OriginPart> said) {
        return new Origin(
                channel,
                text(said, OriginPart.MEETING_NUMBER),
                text(said, OriginPart.WORKSTATION_CODE),
                id(said, OriginPart.WORKSTATION_SESSION),
                id(said, OriginPart.VISIT),
                id(said, OriginPart.PATROL),
                text(said, OriginPart.ORDER_NUMBER),
                said.contains(OriginPart.COMPLAINT_FORM) ? ComplaintForm.LETTER : null,
                text(said, OriginPart.ASSIGNED_BY),
                text(said, OriginPart.DOCUMENT_NUMBER),
                null);
    }

    private static String text(Set<OriginPart> said, OriginPart part) {
        return said.contains(part) ? part.name() : null;
    }

    private static UUID id(Set<OriginPart> said, OriginPart part) {
        return said.contains(part) ? UUID.randomUUID() : null;
    }

    @Test
    void every_part_belongs_to_some_channel() {
        assertThat(Arrays.stream(OriginPart.values()))
                .allSatisfy(part -> assertThat(Stream.of(Channel.values())
                                .filter(channel -> needs(channel).contains(part)
                                        || MAY_HAVE.getOrDefault(channel, Set.of())
                                                .contains(part)))
                        .isNotEmpty());
    }
}
