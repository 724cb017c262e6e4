package org.huying.reporting.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Every bulletin that was issued. They are added and read; the database refuses anything else. */
@ApplicationScoped
class Bulletins {
    private static final long WRITE_LOCK = 0x4855_5949_4E47_5442L;

    /** Takes one parameter: up to when it is known whether a bulletin was corrected. */
    private static final String SELECT = """
            SELECT bulletin.year, bulletin.serial, bulletin.series_as_of, bulletin.issued_at, bulletin.corrects_year,
              bulletin.corrects_serial, bulletin.content, bulletin.hash, correction.year, correction.serial
            FROM bulletin
            LEFT JOIN bulletin correction ON correction.corrects_year = bulletin.year
              AND correction.corrects_serial = bulletin.serial AND correction.issued_at <= ?
            WHERE\s""";

    private static final String ONE = SELECT + "bulletin.year = ? AND bulletin.serial = ? AND bulletin.issued_at <= ?";
    private static final String STANDING = SELECT + "bulletin.kind = ? AND bulletin.period = ?"
            + " AND (? OR bulletin.series_as_of = ?) AND correction.year IS NULL";
    private static final String BEFORE = SELECT + "bulletin.kind = ? AND correction.year IS NULL"
            + " AND (bulletin.begins, bulletin.series_as_of) < (?, ?)"
            + " ORDER BY bulletin.begins DESC, bulletin.series_as_of DESC LIMIT 1";
    private static final String LIST = SELECT + """
            bulletin.issued_at >= ? AND bulletin.issued_at < ? AND bulletin.issued_at <= ?
              AND (?::text IS NULL OR bulletin.kind = ?) AND (bulletin.year, bulletin.serial) < (?, ?)
            ORDER BY bulletin.year DESC, bulletin.serial DESC LIMIT ?""";
    private static final String INSERT =
            "INSERT INTO bulletin (year, serial, kind, period, begins, series_as_of, issued_at,"
                    + " corrects_year, corrects_serial, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** After whatever is there. */
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final DataSource database;

    Bulletins(DataSource database) {
        this.database = database;
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    /**
     * The next number of a year, which is the caller's until its transaction ends: others wait. A number that is not used
     * is the next one's, so that there are no gaps.
     */
    BulletinNumber next(int year) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)");
                var last =
                        connection.prepareStatement("SELECT coalesce(max(serial), 0) FROM bulletin WHERE year = ?")) {
            lock.setLong(1, WRITE_LOCK);
            lock.execute();
            last.setInt(1, year);
            return new BulletinNumber(
                    year, 1 + Rows.of(last, row -> row.getInt(1)).get(0));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** As it is known now. */
    Optional<Bulletin> find(BulletinNumber number) {
        return find(number, ALWAYS);
    }

    /** @param asOf as known then: neither later bulletins nor later corrections */
    Optional<Bulletin> find(BulletinNumber number, Instant asOf) {
        return read(ONE, asOf, statement -> {
                    statement.setInt(2, number.year());
                    statement.setInt(3, number.serial());
                    statement.setTimestamp(4, Timestamp.from(asOf));
                })
                .stream()
                .findFirst();
    }

    /** The bulletin of that period that stands, which is the last correction; of a campaign, of that moment too. */
    Optional<Bulletin> standing(BulletinPeriod period, Instant asOf) {
        return read(STANDING, ALWAYS, statement -> {
                    statement.setString(2, period.kind().name());
                    statement.setString(3, period.code());
                    statement.setBoolean(4, period.kind() != BulletinKind.CAMPAIGN);
                    statement.setTimestamp(5, Timestamp.from(asOf));
                })
                .stream()
                .findFirst();
    }

    /** What stands before that one in the series of its kind, with corrections in the places of what they correct. */
    Optional<Bulletin> before(BulletinPeriod period, Instant seriesAsOf) {
        return read(BEFORE, ALWAYS, statement -> {
                    statement.setString(2, period.kind().name());
                    statement.setTimestamp(3, Timestamp.from(period.begins()));
                    statement.setTimestamp(4, Timestamp.from(seriesAsOf));
                })
                .stream()
                .findFirst();
    }

    /** Those issued in the window, newest first, from the one after {@code below} on. */
    List<Bulletin> list(BulletinKind kind, Window window, BulletinNumber below, int limit) {
        return read(LIST, window.asOf(), statement -> {
            statement.setTimestamp(2, Timestamp.from(window.from()));
            statement.setTimestamp(3, Timestamp.from(window.to()));
            statement.setTimestamp(4, Timestamp.from(window.asOf()));
            statement.setString(5, kind == null ? null : kind.name());
            statement.setString(6, kind == null ? null : kind.name());
            statement.setInt(7, below.year());
            statement.setInt(8, below.serial());
            statement.setInt(9, limit);
        });
    }

    void add(Bulletin bulletin) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, bulletin.number().year());
            insert.setInt(2, bulletin.number().serial());
            insert.setString(3, bulletin.period().kind().name());
            insert.setString(4, bulletin.period().code());
            insert.setTimestamp(5, Timestamp.from(bulletin.period().begins()));
            insert.setTimestamp(6, Timestamp.from(bulletin.seriesAsOf()));
            insert.setTimestamp(7, Timestamp.from(bulletin.issuedAt()));
            insert.setObject(8, bulletin.corrects().map(BulletinNumber::year).orElse(null), Types.INTEGER);
            insert.setObject(9, bulletin.corrects().map(BulletinNumber::serial).orElse(null), Types.INTEGER);
            insert.setString(10, bulletin.content().text());
            insert.setBytes(11, bulletin.content().hash().bytes());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private List<Bulletin> read(String query, Instant correctedBy, Binding binding) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(query)) {
            read.setTimestamp(1, Timestamp.from(correctedBy));
            binding.to(read);
            return Rows.of(read, Bulletins::bulletin);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Bulletin bulletin(ResultSet row) throws SQLException {
        FrozenContent frozen = new FrozenContent(row.getString(7), ContentHash.of(row.getBytes(8)));
        BulletinContent content = frozen.read();
        BulletinContent.BulletinDays days = content.period();
        return new Bulletin(
                new BulletinNumber(row.getInt(1), row.getInt(2)),
                new BulletinPeriod(content.kind(), days.code(), days.chinese(), days.english(), days.from(), days.to()),
                Rows.instant(row, 3),
                Rows.instant(row, 4),
                number(row, 5),
                frozen,
                number(row, 9));
    }

    /** Of two columns, both null where there is none. */
    private static Optional<BulletinNumber> number(ResultSet row, int column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new BulletinNumber(year, row.getInt(column + 1)));
    }
}
