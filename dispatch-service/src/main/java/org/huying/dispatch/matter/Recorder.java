package org.huying.dispatch.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.huying.chassis.scope.AccessScope;

/** Who was at work in the field: a unit and a role, never a person. */
@Embeddable
public record Recorder(
        @Column(name = "unit_code") String unit,
        @Column(name = "actor_role") String actorRole) {
    public static Recorder of(AccessScope caller) {
        return new Recorder(caller.unit(), caller.actingRole());
    }
}
