package org.huying.intake.reporter;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number as one and the same, however it is written: full-width or not, with spaces, hyphens, brackets, with
 * the country's own code or without. Numbers of other countries keep their code.
 */
public record PhoneNumber(String digits) {
    private static final int SHORTEST = 5;
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(?:\\+|00)86(.*)");
    private static final Pattern MOBILE_AFTER_86 = Pattern.compile("86(1[3-9][0-9]{9})");

    /** Empty where there are too few digits to be one. */
    public static Optional<PhoneNumber> of(String typed) {
        if (typed == null) return Optional.empty();
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9+]", "");
        String digits = inland(plain);
        return digits.length() < SHORTEST ? Optional.empty() : Optional.of(new PhoneNumber(digits));
    }

    private static String inland(String plain) {
        var mobile = MOBILE_AFTER_86.matcher(plain);
        if (mobile.matches()) return mobile.group(1);
        var chinese = WITH_COUNTRY.matcher(plain);
        if (!chinese.matches()) return plain;
        String rest = chinese.group(1);
        // A landline loses the 0 of its area code behind the country's
        return MOBILE.matcher(rest).matches() || rest.startsWith("0") ? rest : "0" + rest;
    }

    @Override
    public String toString() {
        return "PhoneNumber[sealed]";
    }
}
