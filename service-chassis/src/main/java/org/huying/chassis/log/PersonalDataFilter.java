package org.huying.chassis.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.huying.chassis.privacy.Screening;
import org.jboss.logmanager.ExtLogRecord;

/** The last wall: whatever looks like a phone, identity card or plate number is masked in every log line. */
@LoggingFilter(name = "personal-data")
public final class PersonalDataFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord line) {
        String message = line.getMessage();
        if (message != null) {
            String masked = Screening.mask(message);
            if (!masked.equals(message)) replace(line, masked);
        }
        Object[] parameters = line.getParameters();
        if (parameters != null)
            for (int i = 0; i < parameters.length; i++)
                if (parameters[i] instanceof CharSequence text) parameters[i] = Screening.mask(text.toString());
        return true;
    }

    private static void replace(LogRecord line, String masked) {
        if (line instanceof ExtLogRecord extended) extended.setMessage(masked, extended.getFormatStyle());
        else line.setMessage(masked);
    }
}
