package org.huying.dispatch.routing.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.routing.rule.RuleFixtures.POLICE;
import static org.huying.dispatch.routing.rule.RuleFixtures.SQUADRON;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.around;
import static org.huying.dispatch.routing.rule.RuleFixtures.at;
import static org.huying.dispatch.routing.rule.RuleFixtures.named;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;
import static org.huying.dispatch.routing.rule.RuleFixtures.starter;
import static org.huying.dispatch.routing.rule.RuleFixtures.starterAfter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.PastConcerns.PastConcern;
import org.huying.dispatch.routing.RoutingDecision;
import org.huying.dispatch.routing.rule.Rule;
import org.huying.dispatch.routing.rule.RuleBook;
import org.huying.dispatch.timelimit.Urgency;
import org.junit.jupiter.api.Test;

/** Changed rules tried on the 76 concerns of the story. */
class DryRunTest {
    private static final Path STORY = Path.of("../deploy/local/src/main/resources/story/a7-concerns.csv");
    private static final Map<String, String> COMMUNITIES = Map.of(
            "zhongyuan", "520102033901",
            "yanan", "520102033902",
            "heyuan", "520102033903",
            "shengyuan", "520102033904",
            "fengyuan", "520102033905");

    private final RuleBook inForce = new RuleBook(1, starter());

    @Test
    void of_the_rules_in_force_sends_nothing_elsewhere() throws IOException {
        DryRun result = tried(starter());
        assertThat(result.considered()).isEqualTo(76);
        assertThat(result.wouldGoElsewhere()).isZero();
        assertThat(result.byRule().stream().mapToInt(DryRun.Tally::decided).sum())
                .isEqualTo(76);
    }

    @Test
    void says_that_fourteen_of_seventy_six_would_have_gone_elsewhere() throws IOException {
        // When
        DryRun result = tried(starterAfter(rule("parking-to-squadron", about("traffic.parking"), SQUADRON, POLICE)));
        // Then
        assertThat(result.considered()).isEqualTo(76);
        assertThat(result.wouldGoElsewhere()).isEqualTo(14);
        assertThat(result.wouldHaveHelp()).isEqualTo(14);
        assertThat(result.byRule().get(0)).isEqualTo(new DryRun.Tally("parking-to-squadron", 14, 0));
        assertThat(result.examples()).hasSize(14).allSatisfy(example -> {
            assertThat(example.to()).isEqualTo("URBAN-WLC");
            assertThat(example.toRule()).isEqualTo("parking-to-squadron");
            assertThat(example.fromRule()).isIn("grid-to-party-group", "place-to-community");
        });
    }

    @Test
    void shows_at_most_twenty_but_counts_all() throws IOException {
        DryRun result = tried(List.of(rule("all-to-squadron", null, SQUADRON)));
        assertThat(result.wouldGoElsewhere()).isEqualTo(74);
        assertThat(result.examples()).hasSize(DryRun.MOST_EXAMPLES);
    }

    @Test
    void counts_how_often_a_rule_would_have_failed() throws IOException {
        DryRun result = tried(starterAfter(rule("parking-to-nobody", about("traffic.parking"), named("GONE-1"))));
        assertThat(result.wouldGoElsewhere()).isZero();
        assertThat(result.byRule().get(0)).isEqualTo(new DryRun.Tally("parking-to-nobody", 0, 14));
    }

    private DryRun tried(List<Rule> rules) throws IOException {
        return new DryRun(at("2023-09-01T00:00"), at("2023-12-20T00:00"), false)
                .over(story(), new RuleBook(2, rules), around());
    }

    private List<PastConcern> story() throws IOException {
        AtomicInteger serial = new AtomicInteger();
        return Files.readAllLines(STORY).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(columns -> routed("WLC-20231201-%04d".formatted(serial.incrementAndGet()), matter(columns)))
                .toList();
    }

    private PastConcern routed(String number, Matter matter) {
        RoutingDecision decision = inForce.decide(matter, around());
        return new PastConcern(number, matter, decision.owner().code(), decision.rule());
    }

    private static Matter matter(String... columns) {
        String community = COMMUNITIES.get(columns[0]);
        String grid = columns[6].isEmpty() ? null : community + columns[6];
        String building = columns[8].isEmpty() ? null : columns[8];
        Matter.Place place = new Matter.Place(community, grid, columns[7], building);
        return new Matter(UUID.randomUUID(), columns[5], columns[4], Urgency.GENERAL, place, at(columns[2] + "T09:00"));
    }
}
