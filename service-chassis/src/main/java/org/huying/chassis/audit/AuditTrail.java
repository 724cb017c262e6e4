package org.huying.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.huying.chassis.event.Trace;

/** The audit log: lines are added one after the other and never changed (GB/T 22239 asks for at least 180 days). */
@ApplicationScoped
public class AuditTrail {
    private static final long CHAIN_LOCK = 0x4855_5949_4E47_4155L;
    private static final String COLUMNS =
            "seq, at, actor, roles, act, object, outcome, reason, trace_id, previous_hash, hash";

    private final DataSource database;
    private final Clock clock;
    private final AuditHead head;

    AuditTrail(DataSource database, Clock clock, AuditHead head) {
        this.database = database;
        this.clock = clock;
        this.head = head;
    }

    /** Adds a line in the caller's transaction: a privileged act and its line stand or fall together. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void add(AuditEntry entry) {
        try (Connection connection = database.getConnection()) {
            append(connection, entry);
        } catch (SQLException failure) {
            throw new AuditUnavailable(failure);
        }
    }

    /** Adds a line in a transaction of its own: what was refused is remembered although nothing else happened. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addApart(AuditEntry entry) {
        add(entry);
    }

    /** Lines after the given one, oldest first. */
    @Transactional
    public List<AuditLine> after(long seq, int limit) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM audit_line WHERE seq > ? ORDER BY seq LIMIT ?")) {
            read.setLong(1, seq);
            read.setInt(2, limit);
            return lines(read);
        } catch (SQLException failure) {
            throw new AuditUnavailable(failure);
        }
    }

    /** Number of the newest line; it never goes down. */
    public long newestLine() {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement("SELECT coalesce(max(seq), 0) FROM audit_line");
                var row = read.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new AuditUnavailable(failure);
        }
    }

    /**
     * The first line that does not follow from the one before it, or that is missing although this process knows of it;
     * empty when the chain is whole.
     */
    public OptionalLong firstBrokenLine() {
        AuditHead.Known known = head.known();
        byte[] previous = AuditLine.GENESIS;
        long seq = 0;
        while (true) {
            List<AuditLine> lines = after(seq, 1_000);
            if (lines.isEmpty()) return seq < known.seq() ? head.broken(seq + 1) : head.whole(seq, previous);
            for (AuditLine line : lines) {
                if (line.seq() != seq + 1 || !line.follows(previous) || known.isContradictedBy(line))
                    return head.broken(line.seq());
                previous = line.hash();
                seq = line.seq();
            }
        }
    }

    private void append(Connection connection, AuditEntry entry) throws SQLException {
        try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, CHAIN_LOCK);
            lock.execute();
        }
        AuditLine line;
        try (var newest = connection.prepareStatement("SELECT seq, hash FROM audit_line ORDER BY seq DESC LIMIT 1");
                var row = newest.executeQuery()) {
            boolean any = row.next();
            long seq = any ? row.getLong(1) : 0;
            head.found(seq);
            line = AuditLine.after(
                    seq,
                    any ? row.getBytes(2) : AuditLine.GENESIS,
                    clock.instant(),
                    entry,
                    Trace.current().traceId());
        }
        insert(connection, line);
        head.follow(line);
    }

    private static void insert(Connection connection, AuditLine line) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO audit_line (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, line.seq());
            insert.setTimestamp(2, Timestamp.from(line.at()));
            insert.setString(3, line.actor());
            insert.setString(4, line.roles());
            insert.setString(5, line.act());
            insert.setString(6, line.object());
            insert.setString(7, line.outcome());
            insert.setString(8, line.reason());
            insert.setString(9, line.traceId());
            insert.setBytes(10, line.previousHash());
            insert.setBytes(11, line.hash());
            insert.executeUpdate();
        }
    }

    private static List<AuditLine> lines(PreparedStatement read) throws SQLException {
        List<AuditLine> lines = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                Instant at = row.getTimestamp(2).toInstant();
                lines.add(new AuditLine(
                        row.getLong(1),
                        at,
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getBytes(10),
                        row.getBytes(11)));
            }
        }
        return lines;
    }
}
