package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves, written out once more. */
class LedgerImportMoveTest {
    private static final Map<String, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("FINISH_CHECK CHECKING", "CHECKED"),
            Map.entry("START CHECKED", "RUNNING"),
            Map.entry("PAUSE RUNNING", "PAUSED"),
            Map.entry("RESUME PAUSED", "RUNNING"),
            Map.entry("FINISH RUNNING", "DONE"),
            Map.entry("CANCEL CHECKING", "CANCELLED"),
            Map.entry("CANCEL CHECKED", "CANCELLED"),
            Map.entry("CANCEL RUNNING", "CANCELLED"),
            Map.entry("CANCEL PAUSED", "CANCELLED"),
            Map.entry("FAIL CHECKING", "FAILED"),
            Map.entry("FAIL RUNNING", "FAILED")));

    static Stream<Arguments> pairs() {
        return Arrays.stream(LedgerImportMove.values())
                .flatMap(move -> Arrays.stream(LedgerImportStatus.values()).map(status -> Arguments.of(move, status)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_and_nowhere_else(LedgerImportMove move, LedgerImportStatus status) {
        String to = TABLE.get(move + " " + status);
        if (to == null) assertThatThrownBy(() -> move.from(status)).isInstanceOf(MoveRefused.class);
        else assertThat(move.from(status)).hasToString(to);
    }

    @Test
    void by_people_are_offered_those_by_the_work_itself_are_not() {
        Set<String> offered = new TreeSet<>();
        for (LedgerImportStatus status : LedgerImportStatus.values())
            LedgerImportMove.openTo(status).forEach(move -> offered.add(move.name()));
        assertThat(offered).containsExactly("CANCEL", "PAUSE", "RESUME", "START");
        assertThat(LedgerImportMove.openTo(LedgerImportStatus.DONE)).isEmpty();
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme)
                .contains("<!-- ledger-import-moves -->\n```mermaid\n" + LedgerImportMove.diagram() + "```\n");
    }
}
