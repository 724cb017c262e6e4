package org.huying.intake.ledgerimport.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huying.intake.address.AddressLine;
import org.huying.intake.concern.Address;
import org.huying.intake.concern.Classification;
import org.huying.intake.concern.ConcernDraft;
import org.huying.intake.concern.Heard;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Origin;
import org.huying.intake.concern.Urgency;
import org.huying.intake.ledgerimport.sheet.SheetRow;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.topic.KnownTopic;

/** Reads rows under one heading into what they would become, with all that is wrong with them and not the first alone. */
public final class RowReading {
    private static final int DESCRIPTION = 10_000;
    private static final int NAME = 100;
    private static final int PART = 40;
    private static final int LINE = 500;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 \\-]{4,24}");

    private final Map<Column, Integer> places;
    private final Terms terms;
    private final String importNumber;

    public RowReading(Heading heading, Terms terms, String importNumber) {
        this.places = heading.places();
        this.terms = terms;
        this.importNumber = importNumber;
    }

    public LedgerRow read(SheetRow row, Instant now) {
        RowCells cells = new RowCells(places, row);
        Heard heard = heard(cells, now);
        String community = community(cells);
        Address address = community == null ? null : address(cells, community);
        KnownTopic topic = cells.meaning(Column.TOPIC, terms::topic, Fault.NO_SUCH_TOPIC);
        Classification classification = classification(cells, topic);
        String description = cells.text(Column.DESCRIPTION, DESCRIPTION);
        Boolean confidential = cells.meaning(Column.CONFIDENTIAL, Words.YES_OR_NO::meaning, Fault.NO_SUCH_WORD);
        mustBeOpen(cells);
        Reporter reporter = reporter(cells);
        String ledgerNumber = cells.plain(Column.LEDGER_NUMBER, PART);
        String cameBy = cells.plain(Column.CHANNEL, PART);
        cells.need(Column.HEARD, heard.heardAt());
        cells.need(Column.COMMUNITY, community);
        cells.need(Column.DESCRIPTION, description);
        List<RowProblem> problems = cells.problems();
        if (!problems.isEmpty()) return new LedgerRow(row.number(), null, null, cameBy, null, problems);
        ConcernDraft draft = new ConcernDraft(
                Origin.imported(importNumber, row.number(), ledgerNumber),
                classification,
                description,
                Boolean.TRUE.equals(confidential),
                address,
                reporter,
                heard);
        String said = String.join(LedgerRow.BETWEEN, community, heard.toString(), cells.said());
        return new LedgerRow(row.number(), draft, topic, cameBy, said, problems);
    }

    private static void mustBeOpen(RowCells cells) {
        Boolean open = cells.meaning(Column.STATUS, Words.OPEN::meaning, Fault.NO_SUCH_WORD);
        if (Boolean.FALSE.equals(open)) cells.wrong(Column.STATUS, Fault.CLOSED_ALREADY);
    }

    /** A day without a time is its beginning: what happened on the day it was heard is not said to be later. */
    private static Heard heard(RowCells cells, Instant now) {
        Instant heardAt = date(cells, Column.HEARD, now);
        Instant occurredAt = date(cells, Column.OCCURRED, now);
        if (heardAt != null && occurredAt != null && occurredAt.isAfter(endOfDay(heardAt)))
            cells.wrong(Column.OCCURRED, Fault.AFTER_HEARD);
        return new Heard(occurredAt, heardAt);
    }

    private static Instant date(RowCells cells, Column column, Instant now) {
        Instant date = cells.meaning(column, LedgerDate::of, Fault.NOT_A_DATE);
        if (date == null) return null;
        if (date.isAfter(now)) return cells.wrong(column, Fault.IN_FUTURE);
        return date.isBefore(EARLIEST) ? cells.wrong(column, Fault.TOO_OLD) : date;
    }

    private static Instant endOfDay(Instant instant) {
        return instant.atZone(LedgerDate.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(LedgerDate.ZONE)
                .toInstant();
    }

    private String community(RowCells cells) {
        String code = cells.meaning(Column.COMMUNITY, terms::community, Fault.NO_SUCH_COMMUNITY);
        return code == null || terms.isOwn(code) ? code : cells.wrong(Column.COMMUNITY, Fault.NOT_YOURS);
    }

    private static Classification classification(RowCells cells, KnownTopic topic) {
        Nature nature = cells.meaning(Column.NATURE, Words.NATURE::meaning, Fault.NO_SUCH_WORD);
        Urgency urgency = cells.meaning(Column.URGENCY, Words.URGENCY::meaning, Fault.NO_SUCH_WORD);
        cells.need(Column.NATURE, nature);
        cells.need(Column.TOPIC, topic);
        String code = topic == null ? null : topic.code();
        return new Classification(nature, code, urgency == null ? Urgency.GENERAL : urgency);
    }

    /** What has a column of its own counts for more than what the line says. */
    private Address address(RowCells cells, String community) {
        String grid = cells.meaning(Column.GRID, name -> terms.grid(community, name), Fault.NO_SUCH_GRID);
        String line = cells.text(Column.ADDRESS, LINE);
        Address said = Address.of(community, grid, AddressLine.parse(line == null ? "" : line));
        return new Address(
                community,
                grid,
                or(cells.text(Column.ESTATE, NAME), said.estate()),
                or(cells.text(Column.ZONE, PART), said.zone()),
                or(cells.text(Column.BUILDING, PART), said.building()),
                or(cells.text(Column.UNIT, PART), said.unit()),
                or(cells.text(Column.FLOOR, PART), said.floorLabel()),
                or(cells.text(Column.ROOM, PART), said.room()),
                or(cells.text(Column.SPOT, NAME), said.spot()),
                said.freeText(),
                said.written(),
                null);
    }

    private static String or(String own, String other) {
        return own == null ? other : own;
    }

    private static Reporter reporter(RowCells cells) {
        String name = cells.text(Column.REPORTER_NAME, NAME);
        String phone = cells.plain(Column.REPORTER_PHONE, PART);
        if (phone != null && !PHONE.matcher(phone).matches()) cells.wrong(Column.REPORTER_PHONE, Fault.NOT_A_PHONE);
        return name == null && phone == null ? null : new Reporter(name, phone);
    }
}
