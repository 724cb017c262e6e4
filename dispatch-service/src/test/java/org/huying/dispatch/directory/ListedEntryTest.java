package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.huying.dispatch.directory.DirectoryEvent.CommunityListed;
import org.huying.dispatch.directory.DirectoryEvent.EntryVoided;
import org.huying.dispatch.directory.EntryVersion.Origin;
import org.junit.jupiter.api.Test;

class ListedEntryTest {
    private static final String CODE = "520102033901";
    private static final Instant NOW = Instant.parse("2023-12-01T00:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final Instant NEXT_WEEK = NOW.plusSeconds(7 * 86_400);

    private final ListedEntry listed = ListedEntry.first(named("旧"), from(Instant.EPOCH));

    @Test
    void says_something_else_from_the_instant_of_a_change_on_and_not_before() {
        // When
        ListedEntry revised = listed.revised(named("新"), from(TOMORROW));
        // Then
        assertThat(nameAt(revised, TOMORROW.minusMillis(1))).isEqualTo("旧");
        assertThat(nameAt(revised, TOMORROW)).isEqualTo("新");
        assertThat(revised.sequence()).isEqualTo(2);
    }

    @Test
    void replaces_a_plan_at_its_own_instant_and_remembers_that_it_was_one() {
        // Given
        ListedEntry planned = listed.revised(named("计划"), from(TOMORROW));
        // When
        ListedEntry replaced = planned.revised(named("改后的计划"), from(TOMORROW));
        // Then
        assertThat(nameAt(replaced, TOMORROW)).isEqualTo("改后的计划");
        assertThat(replaced.versions()).hasSize(3);
        assertThat(replaced.versions().get(1).isReplacedPlan()).isTrue();
    }

    @Test
    void slips_nothing_in_before_what_is_planned() {
        // Given
        ListedEntry planned = listed.revised(named("计划"), from(NEXT_WEEK));
        // When Then
        assertThatThrownBy(() -> planned.revised(named("先"), from(TOMORROW))).isInstanceOf(LaterVersionPlanned.class);
    }

    @Test
    void is_no_more_once_voided_and_what_was_planned_for_later_is_off() {
        // Given
        ListedEntry planned = listed.revised(named("计划"), from(NEXT_WEEK));
        // When
        ListedEntry voided = planned.voided("撤并", from(TOMORROW));
        // Then
        assertThat(nameAt(voided, TOMORROW.minusMillis(1))).isEqualTo("旧");
        assertThat(voided.at(TOMORROW)).isEmpty();
        assertThat(voided.at(NEXT_WEEK)).isEmpty();
        assertThatThrownBy(() -> voided.revised(named("再"), from(NEXT_WEEK))).isInstanceOf(EntryIsVoided.class);
        assertThatThrownBy(() -> voided.voided("再", from(NEXT_WEEK))).isInstanceOf(EntryIsVoided.class);
    }

    @Test
    void is_told_as_it_is_now_with_all_that_is_planned_as_only_the_last_event_of_a_code_is_kept() {
        // Given
        ListedEntry planned = listed.revised(named("明天"), from(TOMORROW)).revised(named("下周"), from(NEXT_WEEK));
        // When
        CommunityListed told = (CommunityListed) planned.told(NOW);
        // Then
        assertThat(told.name()).isEqualTo("旧");
        assertThat(told.validTo()).isEqualTo(TOMORROW);
        assertThat(told.planned()).map(it -> ((CommunityListed) it).name()).containsExactly("明天", "下周");
        assertThat(told.planned()).map(it -> ((CommunityListed) it).validTo()).containsExactly(NEXT_WEEK, null);
        assertThat(told.occurrence().sequence()).isEqualTo(3);
    }

    @Test
    void is_told_without_plans_that_are_off_and_states_that_are_over() {
        // Given
        ListedEntry revised = listed.revised(named("改"), from(NOW))
                .revised(named("不算"), from(TOMORROW))
                .revised(named("算"), from(TOMORROW));
        // When
        CommunityListed told = (CommunityListed) revised.told(NOW);
        // Then
        assertThat(told.name()).isEqualTo("改");
        assertThat(told.planned()).map(it -> ((CommunityListed) it).name()).containsExactly("算");
        assertThat(((CommunityListed) revised.told(TOMORROW)).planned()).isNull();
    }

    @Test
    void is_told_as_voided_with_the_time_it_was_there() {
        // When
        EntryVoided told = (EntryVoided) listed.voided("撤并", from(TOMORROW)).told(NOW);
        // Then
        assertThat(told.validFrom()).isEqualTo(Instant.EPOCH);
        assertThat(told.validTo()).isEqualTo(TOMORROW);
        assertThat(told.kind()).isEqualTo(EntryKind.COMMUNITY);
    }

    @Test
    void was_never_there_if_it_is_voided_before_it_begins() {
        // Given
        ListedEntry planned = ListedEntry.first(named("计划"), from(NEXT_WEEK));
        // When
        EntryVoided told = (EntryVoided) planned.voided("不设了", from(TOMORROW)).told(NOW);
        // Then
        assertThat(told.validFrom()).isEqualTo(told.validTo()).isEqualTo(TOMORROW);
        assertThat(planned.voided("不设了", from(TOMORROW)).at(NEXT_WEEK)).isEmpty();
    }

    private static String nameAt(ListedEntry entry, Instant instant) {
        return entry.at(instant).orElseThrow().entry().name();
    }

    private static Community named(String name) {
        return new Community(CODE, name, true);
    }

    private static Change from(Instant from) {
        return new Change(from, NOW, Origin.REST, "subdistrict-desk");
    }
}
