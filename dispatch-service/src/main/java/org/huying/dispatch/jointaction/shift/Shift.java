package org.huying.dispatch.jointaction.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.directory.UnitKind;

/**
 * A shift (班次) of a joint action.
 *
 * @param required names of the kinds of units that have to come
 * @param units    codes of the units assigned
 */
@Embeddable
public record Shift(
        @Column(name = "shift_id") UUID id, @Embedded Span span, List<String> required, List<String> units) {
    public List<UnitKind> requiredKinds() {
        return required.stream().map(UnitKind::valueOf).toList();
    }
}
