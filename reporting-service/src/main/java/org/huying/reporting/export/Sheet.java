package org.huying.reporting.export;

import java.io.IOException;
import java.util.List;

/**
 * A file with rows that is written as it goes. What is not finished is no whole file: after a failure it must not be, so
 * that whoever receives it can tell.
 */
public interface Sheet {
    /** Writes a row of texts, numbers, instants and nulls; instants are shown as the town's clocks do. */
    void row(List<?> cells) throws IOException;

    void finish() throws IOException;
}
