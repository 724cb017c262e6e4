package org.huying.dispatch.act;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;

/** The unit an act is addressed to, under the name it had then. */
@Embeddable
public record AddressedUnit(
        @Enumerated(EnumType.STRING) @Column(name = "unit_kind")
        UnitKind kind,

        @Column(name = "unit_code") String code,
        @Column(name = "unit_name") String name) {
    public static AddressedUnit of(Owner owner) {
        return new AddressedUnit(owner.kind(), owner.code(), owner.name());
    }
}
