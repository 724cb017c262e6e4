package org.huying.dispatch.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.UnitKind;

/** The unit that has a case. */
@Embeddable
public record Owner(
        @Enumerated(EnumType.STRING) @Column(name = "owner_kind")
        UnitKind kind,

        @Column(name = "owner_code") String code,
        @Column(name = "owner_name") String name) {
    public static Owner of(PartnerUnit unit) {
        return new Owner(unit.kind(), unit.code(), unit.name());
    }

    public static Owner of(Grid.PartyGroup group) {
        return new Owner(UnitKind.GRID_PARTY_GROUP, group.code(), group.name());
    }
}
