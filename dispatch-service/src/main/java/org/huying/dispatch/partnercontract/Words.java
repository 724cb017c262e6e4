package org.huying.dispatch.partnercontract;

/** What the contract says to people, as it is written there: Chinese, {@code " · "}, English. Either may be empty. */
public record Words(String chinese, String english) {
    private static final String BETWEEN = " · ";

    static Words of(String written) {
        int between = written.indexOf(BETWEEN);
        if (between >= 0)
            return new Words(written.substring(0, between), written.substring(between + BETWEEN.length()));
        return written.codePoints().anyMatch(Character::isIdeographic)
                ? new Words(written, "")
                : new Words("", written);
    }
}
