package org.huying.intake.vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.huying.chassis.event.EventIds;

/** A wrapping or marking key as it is stored. */
record StoredKey(String id, Wrapped wrapped, Duration age) {
    private static final String PREFIX = "w-";

    static StoredKey made(MasterKey master, byte[] key) {
        String id = PREFIX + EventIds.next();
        return new StoredKey(id, master.wrap(key, boundTo(id)), Duration.ZERO);
    }

    static boolean isName(String id) {
        return id.startsWith(PREFIX);
    }

    byte[] open(MasterKey master) {
        return master.unwrap(wrapped, boundTo(id));
    }

    /** The same key, wrapped under the master key of now. */
    StoredKey anew(MasterKey master) {
        return new StoredKey(id, master.wrap(open(master), boundTo(id)), age);
    }

    private static byte[] boundTo(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
