package org.huying.intake.supplement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;

/** Something more that was said of a concern (补充). Written once, never changed. */
@Entity
@Table(name = "supplement")
public class Supplement {
    @Id
    private UUID id;

    @Column(name = "concern_id")
    private UUID concernId;

    private int serial;
    private String text;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_role")
    private String addedRole;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Supplement() {}

    /** The next one of the concern. */
    Supplement(Concern of, String text, AccessScope by, Instant now) {
        this.id = EventIds.next();
        this.concernId = of.id();
        this.serial = of.standing().supplements() + 1;
        this.text = text;
        this.addedBy = by.subject();
        this.addedRole = by.actingRole();
        this.addedAt = now;
    }

    void rewrite(UnaryOperator<String> without) {
        text = without.apply(text);
    }

    UUID id() {
        return id;
    }

    UUID concernId() {
        return concernId;
    }

    /** 1 for the first of its concern. */
    public int serial() {
        return serial;
    }

    /** As it was written: how much of it somebody may read is for {@link ReadSupplements}. */
    String text() {
        return text;
    }

    /** In which role it was added: the reporter with the code alone is anonymous. */
    public String addedRole() {
        return addedRole;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
