package org.huying.dispatch.desk;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The two statements of the desk. What a page shows of a case is looked up for the cases of that page alone. */
final class DeskStatements {
    private static final String COUNTS = Arrays.stream(DeskView.values())
            .map(view -> "count(*) FILTER (WHERE " + view.condition() + ")")
            .collect(Collectors.joining(",\n", "SELECT ", ""));

    private static final String SHOWN = """
            SELECT (SELECT count(*) FROM shown) AS total, page.id, CASE WHEN isfinite(page.key) THEN page.key END AS key,
              c.number, c.sequence, c.status, c.round, c.topic, c.nature, c.channel, c.confidential, c.summary,
              c.community_code, c.grid_code, c.estate, c.zone, c.building, c.unit, c.floor_label, c.spot,
              c.owner_kind, c.owner_code, c.owner_name, c.filed_at, c.returns, c.arbitrated,
              c.first_contact_at IS NOT NULL AS contacted, lead.status AS lead_status,
              coalesce(lead.accepted_at IS NOT NULL, false) AS accepted, own.part AS own_part,
              own.status AS own_status, clocks.deadlines, clocks.review_at
            FROM""";

    /** A page without a case still tells the total. The limits keep each of them a look-up by index. */
    private static final String LOOKED_UP = """
            LEFT JOIN page ON true
            LEFT JOIN LATERAL (SELECT * FROM case_file f WHERE f.id = page.id LIMIT 1) c ON true
            LEFT JOIN LATERAL (
              SELECT t.status, t.accepted_at FROM task t
              WHERE t.case_id = c.id AND t.round = c.round AND t.part = 'LEAD' AND t.status <> 'WITHDRAWN'
              LIMIT 1) lead ON true
            LEFT JOIN LATERAL (
              SELECT t.part, t.status FROM task t
              WHERE t.case_id = c.id AND t.round = c.round AND t.unit_code = caller.unit AND t.status <> 'WITHDRAWN'
              LIMIT 1) own ON true
            LEFT JOIN LATERAL (
              SELECT max(k.review_at) AS review_at, jsonb_agg(jsonb_build_object(
                'measure', d.measure, 'status', d.status, 'dueAt', %s, 'near', %s, 'overdue', %s)) AS deadlines
              FROM case_clock k JOIN case_deadline d ON d.case_id = k.case_id AND d.round = k.round
              WHERE k.case_id = c.id) clocks ON true""".formatted(OpenCases.DUE, OpenCases.NEAR, OpenCases.OVERDUE);

    private DeskStatements() {}

    /** One column per view, in their order. */
    static SqlText counts(DeskFilter filter, OpenCases cases) {
        SqlText statement = new SqlText().add(COUNTS);
        cases.read(statement, filter);
        return statement;
    }

    /** @param after null for the first page */
    static SqlText page(DeskQuestion question, DeskCursor after, int limit, OpenCases cases) {
        DeskSort sort = question.sort();
        SqlText statement = new SqlText().add("WITH shown AS MATERIALIZED (SELECT c.id, " + sort.key() + " AS key");
        cases.read(statement, question.filter());
        statement
                .add("AND " + question.view().condition())
                .add("), page AS MATERIALIZED (SELECT shown.id, shown.key FROM shown");
        if (after != null)
            statement.add(
                    "WHERE (shown.key, shown.id) " + sort.after() + " (?::timestamptz, ?)", after.key(), after.id());
        statement
                .add("ORDER BY " + sort.order("shown") + " LIMIT " + limit + ")")
                .add(SHOWN);
        cases.caller(statement);
        return statement.add(LOOKED_UP).add("ORDER BY " + sort.order("page"));
    }
}
