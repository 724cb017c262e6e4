package org.huying.chassis.audit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;

/** Who asks what, as an audit line says it. */
@RequestScoped
class CurrentRequest {
    private final Caller caller;
    private final HttpServerRequest request;

    CurrentRequest(Caller caller, HttpServerRequest request) {
        this.caller = caller;
        this.request = request;
    }

    AuditEntry entry(String outcome, String reason) {
        AccessScope scope = caller.scope();
        String roles = scope.roles().stream().map(Role::wireName).sorted().collect(Collectors.joining(","));
        return new AuditEntry(scope.subject(), roles, request.method().name(), request.path(), outcome, reason);
    }
}
