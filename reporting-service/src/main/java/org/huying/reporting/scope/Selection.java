package org.huying.reporting.scope;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;

/**
 * Which lines are asked for, by what their registration said; null means any. A topic stands for all below it as well.
 *
 * @param community division code, 12 digits
 * @param grid      15 digits
 * @param topic     a path from the general to the particular
 */
public record Selection(String community, String grid, String channel, String topic, String nature) {
    public static final Selection ANY = new Selection(null, null, null, null, null);

    /** What an OpenAPI document says of the five. */
    public static final String COMMUNITY = "^\\d{12}$";

    public static final String GRID = "^\\d{15}$";
    public static final String CODE = "^[A-Z0-9_]{1,40}$";
    public static final String TOPIC = "^[a-z0-9.-]{1,120}$";

    /** As a caller wrote it; refused where something of it can match nothing. */
    public static Selection of(String community, String grid, String channel, String topic, String nature) {
        Selection selection = new Selection(community, grid, channel, topic, nature);
        List<FieldError> mistakes = selection.mistakes();
        if (!mistakes.isEmpty()) throw new Invalid(mistakes);
        return selection;
    }

    /** Everything that can match nothing, each with what to write instead. */
    public List<FieldError> mistakes() {
        List<FieldError> mistakes = new ArrayList<>();
        check("/community", community, COMMUNITY, "应为 12 位数字 · 12 digits", mistakes);
        check("/grid", grid, GRID, "应为 15 位数字 · 15 digits", mistakes);
        check("/channel", channel, CODE, "没有这个渠道 · no such channel", mistakes);
        check("/topic", topic, TOPIC, "没有这个类别 · no such topic", mistakes);
        check("/nature", nature, CODE, "没有这种性质 · no such nature", mistakes);
        return mistakes;
    }

    private static void check(String pointer, String text, String pattern, String detail, List<FieldError> mistakes) {
        if (text != null && !text.matches(pattern)) mistakes.add(new FieldError(pointer, detail));
    }

    /** Whether it names a community and nothing else, or nothing at all. */
    public boolean isOfPlaceAlone() {
        return grid == null && channel == null && topic == null && nature == null;
    }

    /** The same of any community. */
    public Selection anywhere() {
        return new Selection(null, grid, channel, topic, nature);
    }

    /** To be read after another condition on a {@code ledger_line} called {@code line}; names only what is asked for. */
    public String condition() {
        return terms().map(term -> " AND " + term.sql()).collect(Collectors.joining());
    }

    /** Binds the condition's parameters from the given position on and returns the next free one. */
    public int bind(PreparedStatement statement, int position) throws SQLException {
        int next = position;
        for (Term term : terms().toList())
            for (String parameter : term.parameters()) statement.setString(next++, parameter);
        return next;
    }

    private record Term(String sql, List<String> parameters) {}

    private Stream<Term> terms() {
        return Stream.of(
                        equal("line.community_code", community),
                        equal("line.grid_code", grid),
                        equal("line.channel", channel),
                        topic == null
                                ? null
                                : new Term("(line.topic = ? OR line.topic LIKE ?)", List.of(topic, topic + ".%")),
                        equal("line.nature", nature))
                .filter(term -> term != null);
    }

    private static Term equal(String column, String value) {
        return value == null ? null : new Term(column + " = ?", List.of(value));
    }
}
