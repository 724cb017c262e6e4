package org.huying.chassis.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Malformed;

/** Checks the {@code Idempotency-Key} header: 8 to 100 printable ASCII characters. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern ALLOWED = Pattern.compile("[\\x21-\\x7e]{8,100}");

    private IdempotencyKey() {}

    public static Optional<String> of(String header) {
        if (header == null) return Optional.empty();
        if (!ALLOWED.matcher(header).matches())
            throw new Malformed(
                    "Idempotency-Key 应为 8 到 100 个可见 ASCII 字符",
                    "Idempotency-Key must be 8 to 100 printable ASCII characters");
        return Optional.of(header);
    }
}
