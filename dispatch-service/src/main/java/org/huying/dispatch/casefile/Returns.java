package org.huying.dispatch.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How often a case was to be given back (退回). Every request counts, declined ones too; the second goes to
 * arbitration, and what arbitration assigned is not returned again (domain.md §2).
 */
@Embeddable
public record Returns(
        @Column(name = "returns") int count,
        @Column(name = "arbitrated") boolean arbitrated) {
    static final Returns NONE = new Returns(0, false);

    boolean nextGoesToArbitration() {
        return count > 0;
    }

    Returns another() {
        return new Returns(count + 1, arbitrated);
    }

    Returns settled() {
        return new Returns(count, true);
    }
}
