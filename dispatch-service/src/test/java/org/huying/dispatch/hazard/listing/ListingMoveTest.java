package org.huying.dispatch.hazard.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.hazard.listing.ListingMove.LIFT_LISTING;
import static org.huying.dispatch.hazard.listing.ListingMove.LIST;
import static org.huying.dispatch.hazard.listing.ListingStatus.LISTED;
import static org.huying.dispatch.hazard.listing.ListingStatus.UNLISTED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListingMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<ListingStatus, Map<ListingMove, ListingStatus>> LEGAL =
            Map.of(UNLISTED, Map.of(LIST, LISTED), LISTED, Map.of(LIFT_LISTING, UNLISTED));

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(ListingMove move, ListingStatus current) {
        ListingStatus to = LEGAL.get(current).get(move);
        if (to != null) {
            assertThat(move.from(current)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(LEGAL.get(current).keySet().stream()
                                            .map(Enum::name)
                                            .toList()));
        }
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- listing-moves -->\n```mermaid\n" + ListingMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ListingMove.values())
                .flatMap(move -> Stream.of(ListingStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
