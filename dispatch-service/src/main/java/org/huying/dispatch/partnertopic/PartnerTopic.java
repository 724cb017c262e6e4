package org.huying.dispatch.partnertopic;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The names under which a unit is known to Kafka.
 *
 * @param unit code of the unit
 * @param name the code as it stands in them: in lower case, whatever else is no digit or hyphen as {@code _xx} in hex, so
 *             that two units never have the same
 */
public record PartnerTopic(String unit, String name) {
    private static final String TOPICS = "huying.partner.";
    private static final String ANSWERS = ".answers";

    public static PartnerTopic of(String unit) {
        StringBuilder name = new StringBuilder();
        for (byte one : unit.getBytes(StandardCharsets.UTF_8)) {
            if (one >= 'A' && one <= 'Z') name.append((char) (one - 'A' + 'a'));
            else if (isKept(one)) name.append((char) one);
            else name.append('_').append("%02x".formatted(one & 0xff));
        }
        return new PartnerTopic(unit, name.toString());
    }

    /** Whose topic of answers it is; empty when it is none. */
    public static Optional<PartnerTopic> ofAnswers(String topic) {
        if (!topic.startsWith(TOPICS) || !topic.endsWith(ANSWERS)) return Optional.empty();
        if (topic.length() <= TOPICS.length() + ANSWERS.length()) return Optional.empty();
        String name = topic.substring(TOPICS.length(), topic.length() - ANSWERS.length());
        return Optional.of(of(unit(name))).filter(read -> read.name.equals(name));
    }

    /** What the unit reads. */
    public String topic() {
        return TOPICS + name;
    }

    /** What the unit writes. */
    public String answers() {
        return TOPICS + name + ANSWERS;
    }

    /** What it signs in with: two names by turns, so that a new password does not void the former one at once. */
    public String user(boolean second) {
        return second ? user() + ".2" : user();
    }

    public List<String> users() {
        return List.of(user(false), user(true));
    }

    /** Consumer groups it may form: this one and whatever begins with it and a full stop, which no other unit's has. */
    public String group() {
        return user();
    }

    private String user() {
        return "partner-" + name;
    }

    private static boolean isKept(byte one) {
        return one >= '0' && one <= '9' || one == '-';
    }

    private static String unit(String name) {
        ByteArrayOutputStream unit = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            char one = name.charAt(i);
            if (one == '_' && i + 2 < name.length() && isHex(name.charAt(i + 1)) && isHex(name.charAt(i + 2))) {
                unit.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else unit.write(Character.toUpperCase(one));
        }
        return unit.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(char one) {
        return Character.digit(one, 16) >= 0;
    }
}
