package org.huying.dispatch.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.routing.rule.RuleFixtures.FRIDAY_NOON;

import java.time.Instant;
import org.huying.dispatch.routing.rule.RuleSet.DryRunNote;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Instant LATER = FRIDAY_NOON.plusSeconds(3_600);

    private final RuleSet draft = RuleSet.draft(2, RuleFixtures.starter(), "desk", FRIDAY_NOON);

    @Test
    void goes_live_only_as_it_was_tried_out() {
        assertThatThrownBy(() -> draft.activated(LATER, "admin", FRIDAY_NOON)).isInstanceOf(DryRunMissing.class);
        RuleSet rewritten = tried(draft).rewritten(RuleFixtures.starter(), "desk", FRIDAY_NOON);
        assertThatThrownBy(() -> rewritten.activated(LATER, "admin", FRIDAY_NOON))
                .isInstanceOf(DryRunMissing.class);
        assertThat(tried(rewritten).activated(LATER, "admin", FRIDAY_NOON).validFrom())
                .isEqualTo(LATER);
    }

    @Test
    void is_not_activated_by_whoever_wrote_it_last() {
        RuleSet tried = tried(draft.rewritten(RuleFixtures.starter(), "admin", FRIDAY_NOON));
        assertThatThrownBy(() -> tried.activated(LATER, "admin", FRIDAY_NOON)).isInstanceOf(ActivationByDrafter.class);
        assertThat(tried.activated(LATER, "desk", FRIDAY_NOON).isDraft()).isFalse();
    }

    @Test
    void does_not_change_once_it_is_activated() {
        RuleSet activated = tried(draft).activated(LATER, "admin", FRIDAY_NOON);
        assertThatThrownBy(() -> activated.rewritten(RuleFixtures.starter(), "desk", LATER))
                .isInstanceOf(AlreadyActivated.class);
        assertThatThrownBy(() -> activated.activated(LATER, "admin", LATER)).isInstanceOf(AlreadyActivated.class);
    }

    @Test
    void says_where_it_stands() {
        RuleSet activated = tried(draft).activated(LATER, "admin", FRIDAY_NOON);
        assertThat(draft.status(LATER, 1)).isEqualTo(RuleSetStatus.DRAFT);
        assertThat(activated.status(FRIDAY_NOON, 1)).isEqualTo(RuleSetStatus.SCHEDULED);
        assertThat(activated.status(LATER, 2)).isEqualTo(RuleSetStatus.IN_FORCE);
        assertThat(activated.status(LATER, 3)).isEqualTo(RuleSetStatus.REPLACED);
    }

    private static RuleSet tried(RuleSet draft) {
        DryRunNote note = new DryRunNote(draft.revision(), FRIDAY_NOON, 76, 14);
        return new RuleSet(
                draft.version(),
                draft.revision(),
                draft.rules(),
                draft.draftedBy(),
                draft.draftedAt(),
                note,
                null,
                null);
    }
}
