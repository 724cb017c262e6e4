package org.huying.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.TownDirectory;
import org.huying.dispatch.directory.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
    private static final String ZHONGYUAN = "520102033901";

    private final Directory town = TownDirectory.wulichong();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Routing routing = new Routing(null, meters, RuleBook.RULES);

    @ParameterizedTest
    @CsvSource({
        "public-security.suspicious-persons, 001, POLICE-WLC, public-security-to-police",
        "housing.cracked-walls, 001, PROPERTY-1, buildings-to-property-manager",
        "property.maintenance, , PROPERTY-1, maintenance-to-property-manager",
        "city-order.itinerant-vendors, 001, URBAN-WLC, vendors-to-squadron",
        "services.opening-hours, 001, COMMUNITY-520102033901, services-to-community",
        "public-safety.dogs, 001, GPG-520102033901001, grid-to-party-group",
        "neighbourhood.noise, , COMMUNITY-520102033901, place-to-community",
        "neighbourhood.noise, 999, COMMUNITY-520102033901, place-to-community"
    })
    void finds_the_owner_and_says_why(String topic, String serial, String owner, String rule) {
        RoutingDecision decision = routing.decide(matter(topic, ZHONGYUAN, serial), town);
        assertThat(decision.owner().code()).isEqualTo(owner);
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.reason()).contains(" · ");
    }

    @Test
    void leaves_what_nobody_else_takes_to_the_desk() {
        RoutingDecision decision = routing.decide(matter("anything", "999999999999", null), town);
        assertThat(decision.owner().kind()).isEqualTo(UnitKind.SUBDISTRICT_DESK);
        assertThat(decision.rule()).isEqualTo(Routing.FALLBACK);
    }

    @Test
    void goes_on_past_a_rule_that_fails_and_counts_the_failure() {
        RoutingPolicy failing = new RoutingPolicy() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public String reason() {
                return "";
            }

            @Override
            public Optional<Owner> owner(Matter matter, Directory directory) {
                throw new IllegalStateException("a broken rule");
            }
        };
        Routing withFailing = new Routing(null, meters, List.of(failing, new PlaceToCommunity()));
        assertThat(withFailing.decide(matter("anything", ZHONGYUAN, null), town).rule())
                .isEqualTo("place-to-community");
        assertThat(meters.counter("huying.routing.rule.failed", "rule", "failing")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void gives_every_concern_exactly_one_owner() {
        Random random = new Random(20231201);
        List<String> topics = List.of(
                "public-security",
                "housing.x",
                "property",
                "city-order.itinerant-vendors",
                "city-order.itinerant-vendorsish",
                "services.a.b.c.d",
                "",
                ".",
                "traffic.parking");
        for (int i = 0; i < 5_000; i++) {
            String community = "5201020339%02d".formatted(random.nextInt(10));
            String serial = random.nextBoolean() ? "%03d".formatted(random.nextInt(8)) : null;
            RoutingDecision decision =
                    routing.decide(matter(topics.get(random.nextInt(topics.size())), community, serial), town);
            assertThat(decision.owner().code()).isNotBlank();
            assertThat(decision.rule()).isNotBlank();
        }
        assertThat(meters.getMeters()).isEmpty();
    }

    private static Matter matter(String topic, String community, String serial) {
        return new Matter(topic, "HELP", community, serial == null ? null : community + serial);
    }
}
