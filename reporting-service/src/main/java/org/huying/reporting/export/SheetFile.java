package org.huying.reporting.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written when somebody takes it. */
public interface SheetFile {
    void to(OutputStream out) throws IOException;
}
