package org.huying.dispatch.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.routing.rule.RuleFixtures.COMMUNITY;
import static org.huying.dispatch.routing.rule.RuleFixtures.EARLIER;
import static org.huying.dispatch.routing.rule.RuleFixtures.POLICE;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.inCharge;
import static org.huying.dispatch.routing.rule.RuleFixtures.named;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.TownDirectory;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.rule.Rule.Reason;
import org.huying.dispatch.routing.rule.Target.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetCheckTest {
    private static final Reason WHY = new Reason("因为", "because");

    @ParameterizedTest
    @MethodSource("unsound")
    void refuses_what_could_not_be_followed_and_points_at_it(String pointer, List<Rule> rules) {
        assertThat(pointers(rules)).containsExactly(pointer);
    }

    static Stream<Arguments> unsound() {
        return Stream.concat(ofWhole(), Stream.concat(ofConditions(), ofTargets()));
    }

    private static Stream<Arguments> ofWhole() {
        return Stream.of(
                Arguments.of("/rules", null),
                Arguments.of("/rules", List.of()),
                Arguments.of("/rules", many(51)),
                Arguments.of("/rules/0", Collections.singletonList(null)),
                Arguments.of("/rules/1/name", List.of(rule("a", null, POLICE), rule("a", null, COMMUNITY))),
                one("/rules/0/name", rule(null, null, POLICE)),
                one("/rules/0/name", rule("No Name", null, POLICE)),
                one("/rules/0/name", rule("a".repeat(61), null, POLICE)),
                one("/rules/0/name", rule(RuleBook.FALLBACK, null, POLICE)),
                one("/rules/0/reason", new Rule("a", null, null, POLICE, null)),
                one("/rules/0/reason/english", new Rule("a", new Reason("因为", " "), null, POLICE, null)),
                one("/rules/0/reason/chinese", new Rule("a", new Reason("\u0000", "b"), null, POLICE, null)),
                one("/rules/0/reason/chinese", new Rule("a", new Reason("因".repeat(201), "b"), null, POLICE, null)));
    }

    private static Stream<Arguments> ofConditions() {
        return Stream.of(
                one("/rules/0/when/topics", rule("a", about(), POLICE)),
                one("/rules/0/when/topics/0", rule("a", about("Traffic"), POLICE)),
                one("/rules/0/when/topics/1", rule("a", about("traffic", "traffic"), POLICE)),
                one("/rules/0/when/communities/0", rule("a", at(List.of("520102033999"), null), POLICE)),
                one("/rules/0/when/grids/0", rule("a", at(null, List.of("520102033901999")), POLICE)),
                one("/rules/0/when/times/0/to", rule("a", times("12:00", null), POLICE)),
                one("/rules/0/when/times/0/from", rule("a", times("24:00", "08:00"), POLICE)),
                one("/rules/0/when/earlierCases/days", rule("a", RuleFixtures.earlier(0, 1), POLICE)),
                one("/rules/0/when/earlierCases/days", rule("a", RuleFixtures.earlier(366, 1), POLICE)),
                one("/rules/0/when/earlierCases/atLeast", rule("a", RuleFixtures.earlier(30, 0), POLICE)));
    }

    private static Stream<Arguments> ofTargets() {
        return Stream.of(
                one("/rules/0/lead", rule("a", null, null)),
                one("/rules/0/lead/choice", rule("a", null, new Target(null, null, null))),
                one("/rules/0/lead/unitKind", rule("a", null, new Target(Choice.UNIT_IN_CHARGE, null, null))),
                one("/rules/0/lead/unitKind", rule("a", null, inCharge(UnitKind.GRID_PARTY_GROUP))),
                one("/rules/0/lead/unitKind", rule("a", null, new Target(Choice.COMMUNITY, UnitKind.COMMUNITY, null))),
                one("/rules/0/lead/unit", rule("a", null, named("GONE-1"))),
                one("/rules/0/lead/unit", rule("a", null, named(null))),
                one("/rules/0/lead/unit", rule("a", null, new Target(Choice.COMMUNITY, null, "POLICE-WLC"))),
                one("/rules/0/lead/choice", rule("a", null, EARLIER)),
                one("/rules/0/coHandlers/0", rule("a", null, POLICE, POLICE)),
                one("/rules/0/coHandlers/1", rule("a", null, POLICE, COMMUNITY, COMMUNITY)),
                one("/rules/0/coHandlers/0", new Rule("a", WHY, null, POLICE, Arrays.asList((Target) null))),
                one("/rules/0/coHandlers/0/unit", rule("a", null, POLICE, named("GONE-1"))));
    }

    @Test
    void takes_fifty_rules_whose_units_and_places_are_known() {
        List<Rule> rules = Stream.concat(
                        many(48).stream(),
                        Stream.of(
                                rule("here", at(List.of("520102033901"), List.of("520102033901001")), POLICE),
                                rule("again", RuleFixtures.earlier(30, 3), EARLIER, named("GPG-520102033901001"))))
                .toList();
        assertThat(pointers(rules)).isEmpty();
    }

    private static Arguments one(String pointer, Rule rule) {
        return Arguments.of(pointer, List.of(rule));
    }

    private static List<Rule> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule("rule-" + i, null, POLICE))
                .toList();
    }

    private static Conditions at(List<String> communities, List<String> grids) {
        return new Conditions(null, null, null, communities, grids, null, null, null, null);
    }

    private static Conditions times(String from, String to) {
        TimeWindow open = new TimeWindow(null, from, to);
        return new Conditions(null, null, null, null, null, null, List.of(open), null, null);
    }

    private static List<String> pointers(List<Rule> rules) {
        return RuleSetCheck.errors(rules, TownDirectory.wulichong()).stream()
                .map(FieldError::pointer)
                .toList();
    }
}
