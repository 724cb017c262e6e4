package org.huying.chassis.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.huying.chassis.privacy.Screening;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * The last wall: whatever looks like a phone, identity card or plate number is masked in every log line, in its
 * message as it will be read, parameters of any type included, and in what its exception and the causes of it say.
 */
@LoggingFilter(name = "personal-data")
public final class PersonalDataFilter implements Filter {
    private static final PatternFormatter WORDS = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord extended) maskMessage(extended);
        else if (line.getMessage() != null) line.setMessage(Screening.mask(line.getMessage()));
        if (line.getThrown() != null) line.setThrown(MaskedException.insteadOf(line.getThrown()));
        return true;
    }

    private static void maskMessage(ExtLogRecord line) {
        if (line.getMessage() == null) return;
        String message = WORDS.formatMessage(line);
        String masked = Screening.mask(message);
        if (masked.equals(message)) return;
        line.setMessage(masked, FormatStyle.NO_FORMAT);
        line.setParameters(null);
    }
}
