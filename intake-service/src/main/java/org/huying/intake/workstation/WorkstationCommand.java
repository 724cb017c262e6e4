package org.huying.intake.workstation;

import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;

/** Which workstation somebody changes, and the version they decided upon. */
public record WorkstationCommand(String code, EntityVersion expected, AccessScope caller) {}
