package org.huying.chassis.problem.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.huying.chassis.audit.RefusedActs;
import org.huying.chassis.problem.Unavailable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Missing, bad and insufficient tokens as problem documents. */
class SecurityMapper {
    private final RefusedActs refusedActs;

    SecurityMapper(RefusedActs refusedActs) {
        this.refusedActs = refusedActs;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    @Priority(1)
    Response notSignedIn() {
        return Problem.of(Titles.UNAUTHORIZED, "not-signed-in", "请携带有效的访问令牌 · Send a valid bearer token", Map.of())
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    @Priority(1)
    Uni<Response> forbidden() {
        Response answer = Problem.of(
                        Titles.FORBIDDEN, "role-missing", "您的角色不能执行此操作 · Your role may not do this", Map.of())
                .response()
                .build();
        return refusedActs
                .record("role-missing")
                .map(written -> answer)
                .onFailure()
                .recoverWithItem(() -> RefusalMapper.response(new Unavailable()));
    }
}
