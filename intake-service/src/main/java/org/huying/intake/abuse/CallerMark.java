package org.huying.intake.abuse;

import java.util.HexFormat;

/** By which a caller is known again without being kept: the same for the same caller, and nothing to whoever lacks the key. */
record CallerMark(CallerKind kind, String hex) {
    static CallerMark of(CallerKind kind, byte[] mark) {
        return new CallerMark(kind, HexFormat.of().formatHex(mark));
    }
}
