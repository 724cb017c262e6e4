package org.huying.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.meeting.MeetingFixtures.EVENING;
import static org.huying.dispatch.meeting.MeetingFixtures.RULES;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotingRulesTest {
    private static final String COMMON_SPACE = "common-space.changed-use";

    /** For, against, abstained, entitled, passed. */
    @ParameterizedTest
    @CsvSource({
        "20,10,0,60,true",
        "20,10,0,61,false",
        "20,9,2,60,false",
        "21,9,1,60,true",
        "199999,100000,0,400000,false",
        "200000,100000,0,400000,true",
        "0,0,0,0,false"
    })
    void changed_use_of_common_space_needs_two_thirds_of_the_votes_and_half_of_those_entitled_present(
            int inFavour, int against, int abstained, int entitled, boolean passes) {
        assertThat(passes(MeetingKind.RESIDENT_COUNCIL, COMMON_SPACE, inFavour, against, abstained, entitled))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"21,20,0,60,true", "20,20,0,60,false", "21,20,1,60,false", "1,0,0,60,true", "0,0,0,60,false"})
    void anything_else_needs_more_than_half_of_the_votes_given_abstentions_among_them(
            int inFavour, int against, int abstained, int entitled, boolean passes) {
        for (MeetingKind kind : MeetingKind.values())
            assertThat(passes(kind, "service-hours", inFavour, against, abstained, entitled))
                    .isEqualTo(passes);
    }

    @Test
    void what_is_only_told_needs_no_vote_and_each_rule_says_where_it_is_written() {
        Requirement told = RULES.of(MeetingKind.PARTY_JOINT_MEETING, "information", EVENING);
        assertThat(told.policy()).isEmpty();
        assertThat(told.source()).isNotBlank();
    }

    /** Against arithmetic without a bound, which cannot round either. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shares_are_compared_exactly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long denominator = 1 + random.nextInt(1_000);
            Share share = new Share(random.nextInt((int) denominator + 1), denominator, random.nextBoolean());
            long whole = random.nextInt(50);
            long part = whole == 0 ? 0 : random.nextInt((int) whole + 1);
            int beside = BigInteger.valueOf(part)
                    .multiply(BigInteger.valueOf(share.denominator()))
                    .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator())));
            boolean met = whole > 0 && (share.exceeded() ? beside > 0 : beside >= 0);
            assertThat(share.isMetBy(part, whole))
                    .as("%s of %d/%d", share, part, whole)
                    .isEqualTo(met);
        }
    }

    @Test
    void a_meeting_is_held_to_the_version_of_its_own_day() {
        // Given
        VotingRuleSet old = version(1, "2000-01-01", "half");
        VotingRuleSet stricter = version(2, "2023-12-06", "all");
        VotingRules rules = new VotingRules(List.of(stricter, old));
        // When
        Requirement lastMoment = rules.of(MeetingKind.RESIDENT_COUNCIL, "any", Instant.parse("2023-12-05T15:59:59Z"));
        Requirement next = rules.of(MeetingKind.RESIDENT_COUNCIL, "any", Instant.parse("2023-12-05T16:00:00Z"));
        // Then
        assertThat(lastMoment.version()).isEqualTo(1);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.policy().orElseThrow().name()).isEqualTo("all");
    }

    @Test
    void rules_that_cannot_be_used_are_refused() {
        VotingRuleSet one = version(1, "2000-01-01", "half");
        assertThatThrownBy(() -> new VotingRules(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VotingRules(List.of(one, version(2, "2000-01-01", "half"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(3, 2, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VotingRuleSet(
                        1, one.validFrom(), one.policies(), List.of(new VotingRule(null, "*", "none", "§"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VotingRuleSet(
                        1,
                        one.validFrom(),
                        one.policies(),
                        List.of(new VotingRule(MeetingKind.RESIDENT_COUNCIL, "*", "half", "§"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static VotingRuleSet version(int number, String from, String policy) {
        Share half = new Share(1, 2, true);
        return new VotingRuleSet(
                number,
                LocalDate.parse(from),
                List.of(new VotingPolicy(policy, half, null, "半数")),
                List.of(new VotingRule(null, "*", policy, "§")));
    }

    private static boolean passes(
            MeetingKind kind, String matter, int inFavour, int against, int abstained, int entitled) {
        VotingPolicy policy = RULES.of(kind, matter, EVENING).policy().orElseThrow();
        return policy.isMetBy(new VoteCount(inFavour, against, abstained, entitled));
    }
}
