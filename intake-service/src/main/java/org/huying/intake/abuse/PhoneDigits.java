package org.huying.intake.abuse;

/** A phone number as one and the same, however it is written: digits alone, without the country's own code. */
final class PhoneDigits {
    private static final int MOBILE = 11;

    private PhoneDigits() {}

    static String of(String phone) {
        String digits = phone.codePoints()
                .filter(Character::isDigit)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String inland = digits.startsWith("0086") ? digits.substring(4) : digits;
        boolean prefixed = inland.startsWith("86") && inland.length() == MOBILE + 2;
        return prefixed ? inland.substring(2) : inland;
    }
}
