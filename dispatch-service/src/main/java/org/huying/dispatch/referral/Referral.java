package org.huying.dispatch.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.NotAddressed;

/**
 * A referral (移交公安等): a matter is put before the police or another unit, which acknowledges it and says what it
 * found. The case stays with its owner meanwhile, unlike one that was transferred out.
 */
@Entity
@Table(name = "referral")
public class Referral {
    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Embedded
    private CaseInQuestion about;

    @Embedded
    private ReferredMatter matter;

    @Embedded
    private AddressedUnit unit;

    @Embedded
    private ReferralTerms terms;

    @Column(name = "sender_unit")
    private String senderUnit;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Enumerated(EnumType.STRING)
    private ReferralOutcome outcome;

    private String words;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Referral() {}

    Referral(String number, CaseInQuestion about, ReferredMatter matter, AddressedUnit unit) {
        this.id = EventIds.next();
        this.number = number;
        this.about = about;
        this.matter = matter;
        this.unit = unit;
    }

    ReferralEvent.Sent send(ReferralTerms agreed, AccessScope by, Instant now) {
        agreed.mustLieAhead(now);
        status = ReferralStatus.SENT;
        terms = agreed;
        senderUnit = by.unit();
        sentAt = now;
        return new ReferralEvent.Sent(
                next(now), reference(by.actingRole()), agreed.reason(), agreed.basis(), agreed.acknowledgeBy());
    }

    /** Told once, and it happened when the deadline passed; empty while it may still be answered in time. */
    Optional<ReferralEvent.Overdue> miss(Instant now) {
        if (status != ReferralStatus.SENT || overdueAt != null || !terms.areOver(now)) return Optional.empty();
        overdueAt = terms.acknowledgeBy();
        return Optional.of(new ReferralEvent.Overdue(next(overdueAt), reference(SYSTEM), overdueAt));
    }

    /** After the deadline only for one that was already found overdue: {@link #miss} comes first. */
    ReferralEvent.Acknowledged acknowledge(AccessScope by, Instant now) {
        mustBeAddressedTo(by);
        status = ReferralMove.ACKNOWLEDGE.from(status);
        acknowledgedAt = now;
        return new ReferralEvent.Acknowledged(next(now), reference(by.actingRole()), overdueAt == null);
    }

    ReferralEvent.OutcomeReported reportOutcome(ReferralOutcome found, String note, AccessScope by, Instant now) {
        mustBeAddressedTo(by);
        end(ReferralMove.REPORT_OUTCOME, note, now);
        outcome = found;
        return new ReferralEvent.OutcomeReported(next(now), reference(by.actingRole()), found);
    }

    ReferralEvent.Declined decline(String reason, AccessScope by, Instant now) {
        mustBeAddressedTo(by);
        end(ReferralMove.DECLINE, reason, now);
        return new ReferralEvent.Declined(next(now), reference(by.actingRole()));
    }

    /** By the unit that sent it, or by the desk. */
    ReferralEvent.Withdrawn withdraw(String reason, AccessScope by, Instant now) {
        if (!by.seesAll() && !senderUnit.equals(by.unit())) throw new NotTheSender(number);
        end(ReferralMove.WITHDRAW, reason, now);
        return new ReferralEvent.Withdrawn(next(now), reference(by.actingRole()));
    }

    private void end(ReferralMove move, String why, Instant now) {
        status = move.from(status);
        words = why;
        endedAt = now;
    }

    private void mustBeAddressedTo(AccessScope by) {
        if (!isTo(by)) throw new NotAddressed(number);
    }

    private boolean isTo(AccessScope caller) {
        return unit.code().equals(caller.unit());
    }

    boolean isVisibleTo(AccessScope caller) {
        return isTo(caller) || senderUnit.equals(caller.unit()) || ActScope.covers(caller, about);
    }

    /** Why it ended, to whoever wrote it and to those of the place: a unit does not read why it was withdrawn. */
    public Optional<String> wordsFor(AccessScope caller) {
        boolean restricted = status == ReferralStatus.WITHDRAWN && !ActScope.covers(caller, about);
        return restricted ? Optional.empty() : Optional.ofNullable(words);
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private ReferralReference reference(String role) {
        return new ReferralReference(id, number, about, unit.code(), status, role);
    }

    /** From sent to acknowledged; empty while it was not. */
    public Optional<Duration> untilAcknowledged() {
        return Optional.ofNullable(acknowledgedAt).map(at -> Duration.between(sentAt, at));
    }

    /** From sent to the reported outcome; empty without one. */
    public Optional<Duration> untilOutcome() {
        return Optional.ofNullable(outcome).map(found -> Duration.between(sentAt, endedAt));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public ReferralStatus status() {
        return status;
    }

    public CaseInQuestion about() {
        return about;
    }

    public ReferredMatter matter() {
        return matter;
    }

    public AddressedUnit unit() {
        return unit;
    }

    public ReferralTerms terms() {
        return terms;
    }

    public String senderUnit() {
        return senderUnit;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant overdueAt() {
        return overdueAt;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public ReferralOutcome outcome() {
        return outcome;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
