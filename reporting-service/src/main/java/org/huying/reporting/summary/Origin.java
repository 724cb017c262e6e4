package org.huying.reporting.summary;

/**
 * What the registration of a concern said of it, for good.
 *
 * @param gridCode null where no grid was named
 */
public record Origin(String communityCode, String gridCode, String channel, String topic, String nature) {
    /** Stands for a part that was not named. */
    public static final String UNNAMED = "";

    /** Which part of a breakdown the concern belongs to; of a breakdown by status its registration says nothing. */
    public String part(Dimension dimension) {
        return switch (dimension) {
            case COMMUNITY -> communityCode;
            case GRID -> gridCode == null ? UNNAMED : gridCode;
            case CHANNEL -> channel;
            case TOPIC -> topic;
            case NATURE -> nature;
            case STATUS -> throw new IllegalArgumentException("a status is no origin");
        };
    }
}
