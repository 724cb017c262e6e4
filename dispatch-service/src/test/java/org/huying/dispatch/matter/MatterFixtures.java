package org.huying.dispatch.matter;

import java.time.Instant;
import java.util.UUID;

/** Matters that field work is tried on. */
public final class MatterFixtures {
    public static final Instant NOW = Instant.parse("2023-12-07T12:00:00Z");
    public static final Recorder COMMUNITY = new Recorder("COMMUNITY-520102033905", "community-secretary");
    public static final Recorder SQUADRON = new Recorder("URBAN-WLC", "partner");

    private MatterFixtures() {}

    public static Matter aCase() {
        return about(false);
    }

    public static Matter aConfidentialCase() {
        return about(true);
    }

    private static Matter about(boolean confidential) {
        return new Matter(
                MatterKind.CASE,
                UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e"),
                "WLC-20231113-0001",
                "520102033905",
                "520102033905001",
                confidential,
                UUID.fromString("018c2371-2c00-7000-8000-00000000c001"));
    }
}
