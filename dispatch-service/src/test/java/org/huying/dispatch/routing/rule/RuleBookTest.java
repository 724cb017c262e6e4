package org.huying.dispatch.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huying.dispatch.routing.rule.RuleFixtures.COMMUNITY;
import static org.huying.dispatch.routing.rule.RuleFixtures.EARLIER;
import static org.huying.dispatch.routing.rule.RuleFixtures.FRIDAY_NOON;
import static org.huying.dispatch.routing.rule.RuleFixtures.POLICE;
import static org.huying.dispatch.routing.rule.RuleFixtures.SQUADRON;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.around;
import static org.huying.dispatch.routing.rule.RuleFixtures.earlier;
import static org.huying.dispatch.routing.rule.RuleFixtures.found;
import static org.huying.dispatch.routing.rule.RuleFixtures.inCharge;
import static org.huying.dispatch.routing.rule.RuleFixtures.matter;
import static org.huying.dispatch.routing.rule.RuleFixtures.named;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Owner SQUADRON_UNIT = new Owner(UnitKind.URBAN_MANAGEMENT, "URBAN-WLC", "五里冲城管中队");

    @Test
    void is_asked_in_its_order_and_the_first_that_names_a_lead_decides() {
        // Given
        RuleBook book = book(
                rule("other-topic", about("housing"), POLICE),
                rule("first", about("traffic"), SQUADRON),
                rule("second", about("traffic"), POLICE));
        // When
        RoutingDecision decision = book.decide(matter("traffic.parking"), around());
        // Then
        assertThat(decision.owner()).isEqualTo(SQUADRON_UNIT);
        assertThat(decision.ruleSetVersion()).isEqualTo(7);
        assertThat(decision.reason()).isEqualTo("因为 · because");
        assertThat(decision.asked())
                .extracting(AskedRule::rule, AskedRule::verdict)
                .containsExactly(tuple("other-topic", Verdict.OTHER_TOPIC), tuple("first", Verdict.DECIDED));
    }

    @Test
    void leaves_what_no_rule_takes_to_the_desk() {
        // When
        RoutingDecision decision =
                book(rule("only", null, COMMUNITY)).decide(matter("a", "999999999999", null, FRIDAY_NOON), around());
        // Then
        assertThat(decision.owner().kind()).isEqualTo(UnitKind.SUBDISTRICT_DESK);
        assertThat(decision.rule()).isEqualTo(RuleBook.FALLBACK);
        assertThat(decision.asked()).containsExactly(new AskedRule("only", Verdict.NO_UNIT_IN_CHARGE));
    }

    @Test
    void names_lead_and_helpers_in_one_decision_each_once() {
        // When
        RoutingDecision decision = book(rule(
                        "joint", null, COMMUNITY, POLICE, SQUADRON, named("POLICE-WLC"), named("URBAN-WLC")))
                .decide(matter("a"), around());
        // Then
        assertThat(decision.owner().kind()).isEqualTo(UnitKind.COMMUNITY);
        assertThat(decision.coHandlers()).extracting(Owner::code).containsExactly("POLICE-WLC", "URBAN-WLC");
    }

    @Test
    void leaves_somebody_to_verify() {
        // When
        RoutingDecision decision = book(rule("joint", null, COMMUNITY, inCharge(UnitKind.SUBDISTRICT_DESK), POLICE))
                .decide(matter("a"), around());
        // Then
        assertThat(decision.coHandlers()).extracting(Owner::code).containsExactly("POLICE-WLC");
    }

    @Test
    void goes_on_past_a_rule_whose_unit_is_gone_and_says_so() {
        // Given
        RuleBook book = book(
                rule("gone", null, named("GONE-1")),
                rule("helper-gone", null, POLICE, named("GONE-1")),
                rule("sound", null, COMMUNITY));
        // When
        RoutingDecision decision = book.decide(matter("a"), around());
        // Then
        assertThat(decision.rule()).isEqualTo("sound");
        assertThat(decision.asked().subList(0, 2))
                .extracting(AskedRule::verdict)
                .containsExactly(Verdict.UNIT_GONE, Verdict.UNIT_GONE)
                .allMatch(Verdict::isFailure);
    }

    @Test
    void goes_on_past_a_rule_that_breaks_and_asks_it_again_the_next_time() {
        // Given
        RuleBook book = book(rule("broken", earlier(30, 1), POLICE), rule("sound", null, COMMUNITY));
        Surroundings breaking = around((matter, days) -> {
            throw new IllegalStateException("a broken rule");
        });
        // When
        RoutingDecision decision = book.decide(matter("a"), breaking);
        // Then
        assertThat(decision.rule()).isEqualTo("sound");
        assertThat(decision.asked().get(0)).isEqualTo(new AskedRule("broken", Verdict.BROKEN));
        assertThat(book.decide(matter("a"), around(found(1, null))).rule()).isEqualTo("broken");
    }

    @Test
    void does_not_take_a_database_that_is_down_for_a_broken_rule() {
        // Given
        RuleBook book = book(rule("asks", earlier(30, 1), POLICE));
        Surroundings down = around((matter, days) -> {
            throw new PersistenceException("down");
        });
        // When, Then
        assertThatThrownBy(() -> book.decide(matter("a"), down)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void gives_what_comes_back_to_whoever_had_it() {
        // Given
        RuleBook book = book(rule("again", earlier(30, 3), EARLIER, POLICE), rule("else", null, COMMUNITY));
        Owner dissolved = new Owner(UnitKind.PROPERTY_MANAGER, "GONE-1", "已撤销");
        // Then
        assertThat(book.decide(matter("a"), around(found(3, SQUADRON_UNIT))).owner())
                .isEqualTo(SQUADRON_UNIT);
        assertThat(book.decide(matter("a"), around(found(2, SQUADRON_UNIT))).rule())
                .isEqualTo("else");
        assertThat(book.decide(matter("a"), around(found(3, dissolved))).asked().get(0))
                .isEqualTo(new AskedRule("again", Verdict.NO_UNIT_IN_CHARGE));
    }

    @Test
    void keeps_its_explanation_as_a_line_of_text() {
        // Given
        List<AskedRule> asked =
                List.of(new AskedRule("one", Verdict.OTHER_TOPIC), new AskedRule("two", Verdict.DECIDED));
        // Then
        assertThat(AskedRule.read(AskedRule.written(asked))).isEqualTo(asked);
        assertThat(AskedRule.read(null)).isEmpty();
        assertThat(AskedRule.read(AskedRule.written(List.of()))).isEmpty();
        assertThat(Verdict.values()).allMatch(verdict -> verdict.words().contains(" · "));
    }

    private static RuleBook book(Rule... rules) {
        return new RuleBook(7, List.of(rules));
    }
}
