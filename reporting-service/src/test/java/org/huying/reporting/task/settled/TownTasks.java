package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.deadline.Deadlines;
import org.huying.reporting.performance.By;
import org.huying.reporting.performance.Performances;
import org.huying.reporting.table.Rows;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.KeepTasks;
import org.huying.reporting.task.LineForLine;
import org.huying.reporting.task.Question;
import org.huying.reporting.task.Slice;

/** Takes in news, settles them, and holds what is answered against what every case says. */
@ApplicationScoped
public class TownTasks {
    private final KeepTasks keep;
    private final SettleTasks settle;
    private final SettledTasks settled;
    private final Deadlines deadlines;
    private final Performances performances;
    private final DataSource database;

    TownTasks(
            KeepTasks keep,
            SettleTasks settle,
            SettledTasks settled,
            Deadlines deadlines,
            Performances performances,
            DataSource database) {
        this.keep = keep;
        this.settle = settle;
        this.settled = settled;
        this.deadlines = deadlines;
        this.performances = performances;
        this.database = database;
    }

    @Transactional
    void hears(List<ReceivedEvent> news) {
        keep.on(news);
    }

    void settlesAll(Instant at) {
        boolean more = true;
        while (more) more = settle.handle(at);
    }

    /** As on the first day: all cases are to be settled. */
    void forgetsWhatIsSettled() {
        does("TRUNCATE settled_task, settled_help, task_tally, handling_day, unsettled_case");
        notesAllCases();
    }

    void notesAllCases() {
        does("INSERT INTO unsettled_case (concern_id) VALUES (NULL)");
    }

    void does(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean answersFromTallies(Question question) {
        return settled.to(question, Set.of(Basis.values()), Set.of(Facet.values()))
                .isPresent();
    }

    void mustAnswerAsEveryCaseSays(Question question) {
        var told = deadlines.summary(question);
        assertThat(LineForLine.of(told)).as(question.toString()).isEqualTo(LineForLine.of(deadlines.folded(question)));
        Slice.assertSums(told, LineForLine::numbers, question.toString());
        for (By by : By.values())
            assertThat(LineForLine.of(performances.of(question, by)))
                    .as(by + " " + question)
                    .isEqualTo(LineForLine.of(performances.folded(question, by)));
    }

    void mustSumToItsTotals(Question question) {
        Slice.assertSums(deadlines.summary(question), LineForLine::numbers, question.toString());
    }

    List<Instant> dues() {
        return read(
                "SELECT DISTINCT due_at FROM task_fact WHERE due_at IS NOT NULL ORDER BY 1",
                row -> Rows.instant(row, 1));
    }

    /** When units were given something. */
    List<Instant> givens() {
        return read(
                "SELECT DISTINCT time FROM task_fact WHERE kind IN ('DISPATCHED', 'CO_HANDLED_BY', 'REASSIGNED') ORDER BY 1",
                row -> Rows.instant(row, 1));
    }

    /** Everything that is added up of what is settled. */
    List<String> tallied() {
        List<String> rows = new ArrayList<>(rows("task_tally"));
        rows.addAll(rows("handling_day"));
        return rows;
    }

    List<String> rows(String table) {
        return read("SELECT line::text FROM " + table + " line ORDER BY 1", row -> row.getString(1));
    }

    <T> List<T> read(String sql, Rows.Reader<T> reader) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            return Rows.of(read, reader);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
