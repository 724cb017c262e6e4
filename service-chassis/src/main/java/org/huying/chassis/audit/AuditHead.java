package org.huying.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * The newest line this process knows to be in the audit log. Hashes inside a table cannot tell that its newest lines
 * are missing; what is kept apart from it can: this memory while the process lives, and the log, where every line
 * leaves its number and hash, for ever.
 */
@ApplicationScoped
class AuditHead {
    private static final Logger LOG = Logger.getLogger(AuditHead.class);

    private final TransactionSynchronizationRegistry transaction;
    private Known known = new Known(0, AuditLine.GENESIS);
    private OptionalLong missing = OptionalLong.empty();

    AuditHead(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    record Known(long seq, byte[] hash) {
        boolean isContradictedBy(AuditLine line) {
            return line.seq() == seq && !MessageDigest.isEqual(line.hash(), hash);
        }
    }

    synchronized Known known() {
        return known;
    }

    /** A writer, who holds the chain's lock, found this line to be the newest. */
    synchronized void found(long seq) {
        if (seq >= known.seq() || missing.isPresent()) return;
        missing = OptionalLong.of(seq + 1);
        LOG.errorf("audit lines %d to %d are missing", seq + 1, known.seq());
    }

    /** A reader found the chain broken at this line; a writer may have noticed more missing before it. */
    synchronized OptionalLong broken(long seq) {
        return OptionalLong.of(Math.min(seq, missing.orElse(seq)));
    }

    /** A reader found the chain whole up to this line, the line known included. */
    synchronized OptionalLong whole(long seq, byte[] hash) {
        missing = OptionalLong.empty();
        know(seq, hash);
        return OptionalLong.empty();
    }

    /** Remembers the line once it is committed. */
    void follow(AuditLine line) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Whether the line is there is known afterwards.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) remember(line);
            }
        });
    }

    private synchronized void remember(AuditLine line) {
        LOG.infof("audit line %d %s", line.seq(), HexFormat.of().formatHex(line.hash()));
        know(line.seq(), line.hash());
    }

    private void know(long seq, byte[] hash) {
        if (seq > known.seq() && missing.isEmpty()) known = new Known(seq, hash);
    }
}
