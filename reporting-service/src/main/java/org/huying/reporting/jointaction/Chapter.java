package org.huying.reporting.jointaction;

import java.time.Instant;

/** One thing that happened to a joint action, as the journal has it. */
record Chapter(String key, long sequence, String type, Instant time, Told told) {}
