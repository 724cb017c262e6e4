package org.huying.dispatch.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseReference;
import org.huying.dispatch.directory.UnitKind;

/** What a clock keeps of its case: which it is, where, and who has it. */
@Embeddable
record ClockedCase(
        @Column(name = "concern_id") UUID concernId,
        String number,
        @Column(name = "community_code") String communityCode,
        @Column(name = "grid_code") String gridCode,

        @Enumerated(EnumType.STRING) @Column(name = "owner_kind")
        UnitKind ownerKind,

        @Column(name = "owner_code") String ownerCode) {
    static ClockedCase of(CaseFile file) {
        var owner = file.owner();
        return new ClockedCase(
                file.concernId(),
                file.number(),
                file.place().communityCode(),
                file.place().gridCode(),
                owner.kind(),
                owner.code());
    }

    CaseReference reference(UUID caseId, String role) {
        return new CaseReference(caseId, concernId, number, communityCode, gridCode, role);
    }

    boolean isHandledBy(AccessScope caller) {
        return ownerCode.equals(caller.unit());
    }
}
