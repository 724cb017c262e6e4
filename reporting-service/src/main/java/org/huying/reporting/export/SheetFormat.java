package org.huying.reporting.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file with rows can be. */
public enum SheetFormat {
    CSV(Types.CSV),
    XLSX(Types.XLSX);

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media types as constants, for annotations. */
    public static final class Types {
        public static final String CSV = "text/csv";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Types() {}
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the ending of its files: {@code csv}, {@code xlsx}. */
    public static Optional<SheetFormat> named(String ending) {
        return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
    }
}
