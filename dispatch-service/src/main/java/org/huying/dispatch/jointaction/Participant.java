package org.huying.dispatch.jointaction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huying.dispatch.act.AddressedUnit;

/** A unit with a part in a joint action; each has one. */
@Embeddable
public record Participant(
        @Enumerated(EnumType.STRING) Part part, @Embedded AddressedUnit unit) {
    boolean is(String unitCode) {
        return unit.code().equals(unitCode);
    }
}
