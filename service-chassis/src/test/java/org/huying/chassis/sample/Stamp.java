package org.huying.chassis.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity, whose statements run only when the transaction is about to commit. */
@Entity
@Table(name = "stamp")
public class Stamp {
    @Id
    private long id;

    private String text;

    protected Stamp() {}

    public Stamp(long id, String text) {
        this.id = id;
        this.text = text;
    }

    public long id() {
        return id;
    }

    public String text() {
        return text;
    }
}
