package org.huying.intake.concern;

import org.huying.chassis.idempotency.Claim;
import org.huying.intake.reporter.ReporterVault;

/** A creating request that carries an idempotency key: the key, and the request's content as text. */
public record RepeatableRequest(String key, String content) {
    /** The content names the reporter: what is kept of it is a mark that cannot be guessed without the master key. */
    public Claim claimOf(String caller, ReporterVault vault, String answer) {
        return new Claim(caller, key, vault.mark(content), answer);
    }
}
