package org.huying.intake.reporter;

/** By which a phone number is known again without being kept: 128 bits of a keyed hash (RFC 2104 §5). */
final class PhoneMark {
    /** Of whoever gave no phone. */
    static final byte[] NONE = {};

    static final int BYTES = 16;

    private PhoneMark() {}
}
