package org.huying.reporting.notice;

import java.util.Arrays;

/**
 * The top-level topics as the public reads them. A topic of a concern is what somebody wrote; what is not among these is
 * shown as OTHER, so that nobody can put words of their own on the notice board.
 */
public enum PublicTopic {
    CITY_ORDER("city-order", "市容秩序", "City order"),
    ENVIRONMENT("environment", "环境", "Environment"),
    HOUSING("housing", "房屋", "Housing"),
    NEIGHBOURHOOD("neighbourhood", "邻里", "Neighbourhood"),
    PROPERTY("property", "物业", "Property"),
    PUBLIC_SAFETY("public-safety", "公共安全", "Public safety"),
    PUBLIC_SECURITY("public-security", "治安", "Public security"),
    SERVICES("services", "党群服务", "Services"),
    TRAFFIC("traffic", "交通停车", "Traffic and parking"),
    UTILITIES("utilities", "水电气暖", "Water, power, gas, heat"),
    OTHER("other", "其他", "Other");

    private final String code;
    private final String chinese;
    private final String english;

    PublicTopic(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** The top of a topic like {@code public-security.suspicious-persons}. */
    static PublicTopic of(String topic) {
        String top = topic.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(it -> it.code.equals(top))
                .findFirst()
                .orElse(OTHER);
    }

    /** Of these nothing finer than the line itself is ever shown. */
    boolean isSensitive() {
        return this == PUBLIC_SECURITY;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
