package org.huying.dispatch.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.routing.rule.RuleFixtures.FRIDAY_NOON;
import static org.huying.dispatch.routing.rule.RuleFixtures.ZHONGYUAN;
import static org.huying.dispatch.routing.rule.RuleFixtures.around;
import static org.huying.dispatch.routing.rule.RuleFixtures.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.directory.TownDirectory;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.RoutingDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new installation begins with: the rules as they stood when they were lines of code. */
class StarterRulesTest {
    private static final Map<String, UnitKind> BY_TOPIC = Map.of(
            "public-security", UnitKind.POLICE_STATION,
            "housing", UnitKind.PROPERTY_MANAGER,
            "property", UnitKind.PROPERTY_MANAGER,
            "city-order.itinerant-vendors", UnitKind.URBAN_MANAGEMENT,
            "services", UnitKind.COMMUNITY);
    private static final List<String> TOPICS = List.of(
            "public-security",
            "public-security.suspicious-persons",
            "public-safety.dogs",
            "housing.cracked-walls",
            "housing",
            "housingish",
            "property.maintenance",
            "city-order",
            "city-order.itinerant-vendors",
            "city-order.itinerant-vendors.night",
            "city-order.itinerant-vendorsish",
            "services.opening-hours",
            "services.a.b.c.d",
            "traffic.parking",
            "neighbourhood.noise",
            "environment.greening",
            "",
            ".");

    private final Directory town = TownDirectory.wulichong();
    private final RuleBook starter = new RuleBook(1, RuleFixtures.starter());

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
    void find_the_owner_and_say_why(String topic, String serial, String owner, String rule) {
        // When
        RoutingDecision decision = starter.decide(
                matter(topic, ZHONGYUAN, serial == null ? null : ZHONGYUAN + serial, FRIDAY_NOON), around());
        // Then
        assertThat(decision.owner().code()).isEqualTo(owner);
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.reason()).contains(" · ");
        assertThat(decision.coHandlers()).isEmpty();
    }

    @Test
    void send_every_topic_at_every_place_where_it_went_before() {
        for (Matter matter : everywhere()) {
            // When
            RoutingDecision decision = starter.decide(matter, around());
            // Then
            assertThat(decision.owner()).as(matter.toString()).isEqualTo(before(matter));
            assertThat(decision.asked()).noneMatch(asked -> asked.verdict().isFailure());
        }
    }

    @Test
    void can_be_followed() {
        assertThat(RuleSetCheck.errors(RuleFixtures.starter(), town)).isEmpty();
    }

    private Owner before(Matter matter) {
        String community = matter.place().communityCode();
        Stream<UnitKind> byTopic = BY_TOPIC.entrySet().stream()
                .filter(line ->
                        matter.topic().equals(line.getKey()) || matter.topic().startsWith(line.getKey() + "."))
                .map(Map.Entry::getValue);
        Optional<Owner> found = byTopic.flatMap(kind -> town.unit(kind, community).stream())
                .map(Owner::of)
                .findFirst();
        return found.or(() -> town.grid(matter.place().gridCode())
                        .map(Grid::partyGroup)
                        .map(Owner::of))
                .or(() -> town.unit(UnitKind.COMMUNITY, community).map(Owner::of))
                .orElseGet(() -> Owner.of(town.desk()));
    }

    private List<Matter> everywhere() {
        List<Matter> all = new ArrayList<>();
        for (String topic : TOPICS) {
            all.add(matter(topic, "999999999999", null, FRIDAY_NOON));
            for (var community : town.communities()) {
                all.add(matter(topic, community.code(), null, FRIDAY_NOON));
                all.add(matter(topic, community.code(), community.code() + "999", FRIDAY_NOON));
            }
            for (Grid grid : town.grids()) all.add(matter(topic, grid.communityCode(), grid.code(), FRIDAY_NOON));
        }
        return all;
    }
}
