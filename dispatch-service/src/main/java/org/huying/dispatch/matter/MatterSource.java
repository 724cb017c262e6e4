package org.huying.dispatch.matter;

import org.huying.chassis.scope.AccessScope;

/** Where matters of one kind are found. */
public interface MatterSource {
    MatterKind kind();

    /** Refused as not found where the caller may not see it. */
    Matter visible(String number, AccessScope caller);

    /** Whether the caller, who may see it, may also record what was done for it in the field. */
    boolean mayRecord(Matter matter, AccessScope caller);
}
